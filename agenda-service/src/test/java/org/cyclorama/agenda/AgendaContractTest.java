package org.cyclorama.agenda;

import org.cyclorama.defaults.problem.Problem;
import org.cyclorama.testkit.ServiceContract;

import io.quarkus.test.junit.QuarkusTest;

/** What every service promises, promised by this one. */
@QuarkusTest
class AgendaContractTest extends ServiceContract {

    @Override
    protected String service() {
        return "agenda";
    }

    @Override
    protected Problem[] problems() {
        return AgendaProblem.values();
    }

    @Override
    protected String publicPath() {
        return "/api/agenda/v1/regions";
    }

    @Override
    protected String conferencePath() {
        return "/api/agenda/v1/conferences/partners-contract";
    }

    @Override
    protected String writePath() {
        return "/api/agenda/v1/regions";
    }

    @Override
    protected int tooLarge() {
        return 5 * 1024 * 1024 + 1;
    }
}
