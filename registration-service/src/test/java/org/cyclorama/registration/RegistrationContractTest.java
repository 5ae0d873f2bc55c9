package org.cyclorama.registration;

import org.cyclorama.defaults.problem.Problem;
import org.cyclorama.testkit.ServiceContract;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RegistrationContractTest extends ServiceContract {

    @Override
    protected String service() {
        return "registration";
    }

    @Override
    protected Problem[] problems() {
        return RegistrationProblem.values();
    }

    @Override
    protected String publicPath() {
        return "/api/registration/v1/conferences/partners-contract/admission";
    }

    @Override
    protected String writePath() {
        return "/api/registration/v1/conferences/partners-contract/admission";
    }
}
