package org.cyclorama.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ManagementTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int port;

    @Test
    void itSaysThatItIsReady() {
        given().port(port).get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void requestsAreCountedByServiceAndNotByPath() {
        given().get("/api/agenda/v1/sessions/0199-one-of-thousands").then().statusCode(200);

        given().port(port).get("/q/metrics").then().statusCode(200)
                .body(allOf(containsString("uri=\"/api/agenda\""), not(containsString("one-of-thousands"))));
    }
}
