package org.cyclorama.gifts.catalogue;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class GiftResourceIT extends GiftResourceTest {
}
