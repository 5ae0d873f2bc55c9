package org.cyclorama.registration;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same promises, kept by the packaged service. */
@QuarkusIntegrationTest
class RegistrationContractIT extends RegistrationContractTest {
}
