package org.cyclorama.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.cyclorama.defaults.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.openapidiff.core.OpenApiCompare;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What every service promises. Each service runs this suite in a test of its own. */
public abstract class ServiceContract {

    /** Short name: the part of the path after {@code /api/}. */
    protected abstract String service();

    /** The service's own problems. */
    protected abstract Problem[] problems();

    /** A path that anybody may GET and that answers 200 or 404. */
    protected abstract String publicPath();

    /** A path that an organizer may send JSON to by {@link #writeMethod}. */
    protected abstract String writePath();

    /** A path of a conference that an organizer may PUT JSON to. */
    protected String conferencePath() {
        return writePath();
    }

    /** PUT or POST. */
    protected String writeMethod() {
        return "PUT";
    }

    @Test
    void codeIsCutAsAgreed() {
        new ArchitectureRules("org.cyclorama." + service()).check();
    }

    @Test
    void apiDocumentIsTheCommittedOne() {
        Committed.matches("docs/api/" + service() + ".json", ApiDocument.fetch(service()));
    }

    @Test
    void apiBreaksNothingOfTheLastRelease() {
        String released = Committed.read("docs/api/released/" + service() + ".json");
        assertThat(released).as("the API of the last release").isNotEmpty();
        var difference = OpenApiCompare.fromContents(released, ApiDocument.fetch(service()));
        assertThat(difference.isCompatible()).as("%s", difference.getChangedOperations()).isTrue();
    }

    @Test
    void problemsAreListed() {
        ProblemsCatalogue.check(service(), problems());
    }

    @Test
    void unknownPathIsAProblem() {
        problem(given().get("/api/" + service() + "/v1/nothing-here").then(), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = { ";x", "/%2e%2e/x", "//x", "/%2fx", "/%5cx", "/%3bx", "/../x", "/%00" })
    void ambiguousPathIsRefusedBeforeEverything(String attack) throws Exception {
        String answer = RawHttp.get(RestAssured.port, publicPath() + attack);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json").contains("ambiguous-path");
    }

    static Stream<String> badTokens() {
        return Stream.of(Tokens.expired(), Tokens.forged(), Tokens.forAnotherAudience(), "not-a-token",
                Tokens.organizer() + "x");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void badTokenIsRefusedOnPublicPathsToo(String token) {
        problem(given().auth().oauth2(token).get(publicPath()).then(), 401, "unauthenticated").header("WWW-Authenticate",
                notNullValue());
    }

    @Test
    void otherCredentialsAreRefused() {
        problem(given().header("Authorization", "Basic b3JnYW5pemVyOm9yZ2FuaXplcg==").get(publicPath()).then(), 401,
                "unauthenticated");
    }

    @Test
    void writingNeedsAToken() {
        problem(write("{}", "application/json"), 401, "unauthenticated").header("WWW-Authenticate", notNullValue());
    }

    @Test
    void writingNeedsTheRole() {
        problem(given().auth().oauth2(Tokens.participant("nobody-special")).contentType("application/json").body("{}")
                .request(writeMethod(), writePath()).then(), 403, "forbidden");
    }

    @Test
    void staffOfAnotherConferenceMayNotWrite() {
        problem(given().auth().oauth2(Tokens.staff("organizer", List.of("another"))).contentType("application/json").body("{}")
                .put(conferencePath()).then(), 403, "forbidden");
    }

    @Test
    void whatAReceiverRefusedForGoodIsListed() throws SQLException {
        try (Connection connection = TestPostgres.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("INSERT INTO outbox_message (destination, ordering_key, payload, parked_at, failure)"
                    + " VALUES ('a-test', 'key', '{}', now(), '410 Gone')");
            given().auth().oauth2(Tokens.service("operator")).get("/internal/outbox/parked").then().statusCode(200)
                    .body("find { it.destination == 'a-test' }.failure", equalTo("410 Gone"));
            sql.execute("DELETE FROM outbox_message WHERE destination = 'a-test'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "{\"unknown\": 1}", "null", "" })
    void malformedBodyIsInvalid(String body) {
        problem(organizer().contentType(writeType()).body(body).request(writeMethod(), writePath()).then(), 400,
                "invalid-request");
    }

    @Test
    void wrongTypeOfBodyIsTold() {
        problem(organizer().contentType("application/x-nonsense").body(new byte[] { 1 }).request(writeMethod(), writePath())
                .then(), 415,
                "unsupported-media-type");
    }

    @Test
    void tooLargeABodyIsTold() {
        problem(organizer().contentType(writeType()).body(" ".repeat(tooLarge())).request(writeMethod(), writePath()).then(),
                413, "content-too-large");
    }

    @Test
    void wrongMethodIsTold() {
        problem(organizer().request("TRACE", publicPath()).then(), 405, "method-not-allowed");
    }

    @Test
    void typeThatNobodyHasIsTold() {
        problem(given().accept("application/x-nonsense").get(publicPath()).then(), 406, "not-acceptable");
    }

    /** The content type of {@link #writePath}. */
    protected String writeType() {
        return "application/json";
    }

    /** A size that the service refuses, in bytes. */
    protected int tooLarge() {
        return 1024 * 1024 + 1;
    }

    private static RequestSpecification organizer() {
        return given().auth().oauth2(Tokens.organizer());
    }

    private ValidatableResponse write(String body, String type) {
        return given().contentType(type).body(body).request(writeMethod(), writePath()).then();
    }

    /** Asserts that an answer is this problem. */
    protected static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("instance", startsWith("/"));
    }
}
