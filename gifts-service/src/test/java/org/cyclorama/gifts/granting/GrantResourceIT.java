package org.cyclorama.gifts.granting;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class GrantResourceIT extends GrantResourceTest {
}
