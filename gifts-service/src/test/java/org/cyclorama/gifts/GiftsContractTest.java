package org.cyclorama.gifts;

import org.cyclorama.defaults.problem.Problem;
import org.cyclorama.testkit.ServiceContract;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GiftsContractTest extends ServiceContract {

    @Override
    protected String service() {
        return "gifts";
    }

    @Override
    protected Problem[] problems() {
        return GiftsProblem.values();
    }

    @Override
    protected String publicPath() {
        return "/api/gifts/v1/conferences/partners-contract/gifts";
    }

    @Override
    protected String writePath() {
        return "/api/gifts/v1/conferences/partners-contract/gifts/contract";
    }
}
