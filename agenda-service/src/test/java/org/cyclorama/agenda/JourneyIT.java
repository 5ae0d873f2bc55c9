package org.cyclorama.agenda;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same journey through the packaged service. */
@QuarkusIntegrationTest
class JourneyIT extends JourneyTest {
}
