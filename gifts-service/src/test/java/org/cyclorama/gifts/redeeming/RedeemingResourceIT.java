package org.cyclorama.gifts.redeeming;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RedeemingResourceIT extends RedeemingResourceTest {
}
