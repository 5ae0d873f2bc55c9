package org.cyclorama.e2e.journey;

import static org.cyclorama.e2e.stack.Problems.problem;
import static org.cyclorama.e2e.stack.Problems.violationOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.response.ValidatableResponse;

/** What a careless or hostile caller sends is refused with a problem that says why. */
@OnTheStack
class BadInputIT {

    private final Callers callers;

    BadInputIT(Callers callers) {
        this.callers = callers;
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/agenda/v1/conferences/no-such-event", "/api/agenda/v1/conferences/no-such-event/airings",
            "/api/registration/v1/conferences/no-such-event/admission", "/api/booth/v1/conferences/no-such-event/booths",
            "/api/gifts/v1/conferences/no-such-event/gifts", "/api/agenda/v1/nothing", "/api/nobody/v1/anything" })
    void whatDoesNotExistIs404(String path) {
        callers.anyone().get(path).then().spec(problem(404, "not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"name\": ", "[]", "\"text\"", "{\"name\": {}}", "{\"surprise\": true}" })
    void whatIsNoRegistrationIs400(String body) {
        register(body).spec(problem(400, "invalid-request"));
    }

    static Stream<Map<String, Object>> wrongFields() {
        return Stream.of(Map.of("mode", "TELEPATHY"), Map.of("name", "x".repeat(201)), Map.of("country", "Japan"),
                Map.of("zone", "Asia/Atlantis"), Map.of("language", "no language"), Map.of("name", "   "));
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void aWrongFieldIs400AndNamed(Map<String, Object> wrong) {
        Map<String, Object> registration = registration();
        registration.putAll(wrong);
        register(registration).spec(violationOf(wrong.keySet().iterator().next()));
    }

    @Test
    void tooLongACommentIs400() {
        String booth = Event.booth(callers, "europe");
        callers.person("participant-berlin").body(Map.of("language", "de", "text", "x".repeat(100_000)))
                .post(Event.BOOTH + "/booths/{id}/comments", booth).then().spec(violationOf("text"));
    }

    @Test
    void tooLargeABodyIs413() {
        batch("x".repeat(1024 * 1024 + 1)).spec(problem(413, "content-too-large"));
        batch("x".repeat(13 * 1024 * 1024)).spec(problem(413, "content-too-large"));
    }

    @Test
    void tooLargeABatchIs413() {
        List<Map<String, Object>> people = Stream.generate(BadInputIT::registration).limit(501).toList();
        batch(Map.of("registrations", people)).spec(problem(413, "content-too-large"));
    }

    @Test
    void anotherTypeOfBodyIs415() {
        callers.person("participant-berlin").contentType("text/plain").body("Register me").post(Event.REGISTRATIONS).then()
                .spec(problem(415, "unsupported-media-type"));
    }

    @Test
    void anotherMethodIs405() {
        callers.person("organizer").delete(Event.AGENDA + "/airings").then().spec(problem(405, "method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/registration;x=1/v1/ticket-keys", "/api/registration/v1/%2e%2e/ticket-keys",
            "/api/registration/v1%2fticket-keys" })
    void aPathThatCanBeReadInTwoWaysIs400(String path) {
        callers.anyone().urlEncodingEnabled(false).get(path).then().spec(problem(400, "ambiguous-path"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "bogus", "-1", "201" })
    void aPageOfAnImpossibleSizeIs400(String limit) {
        callers.anyone().queryParam("limit", limit).get(Event.AGENDA + "/airings").then()
                .spec(problem(400, "invalid-request"));
    }

    private ValidatableResponse register(Object body) {
        return callers.person("participant-berlin").body(body).post(Event.REGISTRATIONS).then();
    }

    private ValidatableResponse batch(Object body) {
        return callers.portal("partner-acme").header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post(Event.REGISTRATIONS + "/batch").then();
    }

    private static Map<String, Object> registration() {
        return new HashMap<>(Map.of("name", "ليلى حداد", "country", "AE", "zone", "Asia/Dubai", "language", "ar", "mode",
                "ONLINE"));
    }
}
