package org.cyclorama.booth;

import org.cyclorama.defaults.problem.Problem;
import org.cyclorama.testkit.ServiceContract;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BoothContractTest extends ServiceContract {

    @Override
    protected String service() {
        return "booth";
    }

    @Override
    protected Problem[] problems() {
        return BoothProblem.values();
    }

    @Override
    protected String publicPath() {
        return Expo.API + "/conferences/partners-contract/booths";
    }

    @Override
    protected String writePath() {
        return Expo.API + "/conferences/partners-contract/spaces/EXPO";
    }
}
