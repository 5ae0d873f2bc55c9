package org.cyclorama.agenda;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same promises, kept by the packaged service. */
@QuarkusIntegrationTest
class AgendaContractIT extends AgendaContractTest {
}
