package org.cyclorama.gifts.wallet;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class WalletResourceIT extends WalletResourceTest {
}
