package org.cyclorama.booth;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same on the packaged service. */
@QuarkusIntegrationTest
class ExpoJourneyIT extends ExpoJourneyTest {
}
