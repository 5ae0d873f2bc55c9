package org.cyclorama.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** TLS ends at a proxy before the gateway, which is told so as by {@code k8s/components/gateway-api}. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@TestProfile(BehindProxyTest.Proxied.class)
class BehindProxyTest {

    @Test
    void loginsLeadBackToHttps() {
        given().redirects().follow(false).header("X-Forwarded-Proto", "https").get("/login")
                .then().statusCode(302).header("Location", containsString("redirect_uri=https%3A%2F%2Flocalhost"));
    }

    @Test
    void logoutsLeadBackToHttps() {
        given().redirects().follow(false).header("X-Forwarded-Proto", "https").cookie("logout_hint", "token")
                .get("/logout/onwards")
                .then().statusCode(303).header("Location", containsString("post_logout_redirect_uri=https%3A%2F%2Flocalhost"));
    }

    @Test
    void servicesLearnWhereACallCameFrom() {
        given().header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "192.0.2.7").get("/api/agenda/v1/echo")
                .then().statusCode(200)
                .body("headers.x-forwarded-proto", equalTo(List.of("https")))
                .body("headers.x-forwarded-for", equalTo(List.of("192.0.2.7")));
    }

    /** The proxy is on this machine. */
    public static class Proxied implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cyclorama.gateway.https", "true", "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true", "quarkus.http.proxy.trusted-proxies", "127.0.0.0/8");
        }
    }
}
