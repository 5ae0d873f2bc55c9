package org.cyclorama.agenda.interchange.structured;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;

/** The structured data, expanded by a JSON-LD processor that did not write it. */
@QuarkusTest
class StructuredDataTest {

    private static final String SCHEMA = "https://schema.org/";

    /** What of the context at schema.org matters here: it is not fetched in a test. */
    private static final String CONTEXT = """
            {"@context": {"@vocab": "https://schema.org/", "url": {"@type": "@id"}, "eventStatus": {"@type": "@id"},
             "eventAttendanceMode": {"@type": "@id"}, "startDate": {"@type": "Date"}, "endDate": {"@type": "Date"}}}""";

    @Test
    void everyAiringIsABroadcastOfItsSession() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        Response answer = stage.visit("/schedule.jsonld");
        answer.then().statusCode(200).contentType("application/ld+json");
        JsonObject event = expand(answer.asString());
        assertThat(types(event)).containsExactly(SCHEMA + "Event");
        assertThat(id(event, "eventAttendanceMode")).isEqualTo(SCHEMA + "MixedEventAttendanceMode");

        List<JsonObject> parts = event.getJsonArray(SCHEMA + "subEvent").getValuesAs(JsonObject.class);
        List<JsonObject> broadcasts = parts.stream().filter(part -> types(part).contains(SCHEMA + "BroadcastEvent")).toList();
        List<String> sessions = parts.stream().filter(part -> types(part).contains(SCHEMA + "Event"))
                .map(part -> part.getString("@id")).toList();
        assertThat(broadcasts).hasSize(20);
        assertThat(sessions).hasSize(15).allMatch(id -> id.startsWith("urn:uuid:"));
        List<String> airings = stage.visit("/airings?limit=200").path("items.id");
        assertThat(broadcasts).extracting(broadcast -> broadcast.getString("@id"))
                .containsExactlyInAnyOrderElementsOf(airings.stream().map(id -> "urn:uuid:" + id).toList());
        assertThat(broadcasts).allSatisfy(broadcast -> {
            assertThat(sessions).contains(id(broadcast, "broadcastOfEvent"));
            assertThat(id(broadcast, "eventStatus")).isEqualTo(SCHEMA + "EventScheduled");
        });
        assertThat(broadcasts.stream().filter(broadcast -> value(broadcast, "isLiveBroadcast").equals(JsonValue.TRUE)))
                .hasSize(12);
        assertThat(answer.asString()).doesNotContain("REHEARSAL");
    }

    @Test
    void whoHasItAlreadyGets304AndADraftShowsNothing() throws Exception {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        Response answer = stage.visit("/schedule.jsonld");
        assertThat(expand(answer.asString())).doesNotContainKey(SCHEMA + "nothing");
        assertThat(answer.asString()).doesNotContain("BroadcastEvent");
        given().header("If-None-Match", answer.header("ETag")).get(stage.path("/schedule.jsonld")).then().statusCode(304);
        given().get("/api/agenda/v1/conferences/no-such-conference/schedule.jsonld").then().statusCode(404);
    }

    private static JsonObject expand(String document) throws Exception {
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(document)))
                .loader((address, options) -> JsonDocument.of(new StringReader(CONTEXT))).get();
        return expanded.getJsonObject(0);
    }

    private static List<String> types(JsonObject node) {
        return node.getJsonArray("@type").getValuesAs(jakarta.json.JsonString::getString);
    }

    private static String id(JsonObject node, String property) {
        return node.getJsonArray(SCHEMA + property).getJsonObject(0).getString("@id");
    }

    private static JsonValue value(JsonObject node, String property) {
        return node.getJsonArray(SCHEMA + property).getJsonObject(0).get("@value");
    }
}
