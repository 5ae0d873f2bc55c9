package org.cyclorama.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** As it runs for real: people come by https. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(HttpsTest.Production.class)
class HttpsTest {

    @Test
    void cookiesAreSecure() {
        assertThat(new Browser().get("/login").headers().allValues("Set-Cookie")).isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HTTPOnly", "SameSite=Lax"));
    }

    @Test
    void browsersKeepToHttps() {
        given().get("/").then().header("Strict-Transport-Security", startsWith("max-age=31536000"));
    }

    /** The default of {@code cyclorama.gateway.https}, which development and tests turn off. */
    public static class Production implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cyclorama.gateway.https", "true");
        }
    }
}
