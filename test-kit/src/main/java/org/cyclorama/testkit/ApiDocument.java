package org.cyclorama.testkit;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** The OpenAPI document of the running service, in a form that changes only when the API does. */
final class ApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private ApiDocument() {
    }

    static String fetch(String service) {
        String document = given().accept("application/json").get("/api/" + service + "/v1/openapi").then().statusCode(200)
                .extract().asString();
        try {
            JsonNode tree = JSON.readTree(document);
            return JSON.writeValueAsString(JSON.treeToValue(tree, Object.class)) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError("The OpenAPI document is no JSON", e);
        }
    }
}
