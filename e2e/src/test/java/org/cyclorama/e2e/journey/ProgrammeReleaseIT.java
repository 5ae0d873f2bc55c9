package org.cyclorama.e2e.journey;

import static org.cyclorama.e2e.stack.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.response.ValidatableResponse;

/** Step 2: the organizer imports and releases a changed programme. The one that was there is put back after each test. */
@OnTheStack
class ProgrammeReleaseIT {

    private static final String AIRING = "G-AGES-LIVE";
    /** The sample promises everybody a convenient hour, and the event did not keep that. */
    private static final Map<String, String> COVERAGE = Map.of("rule", "COVERAGE", "reason", "Known since the first release.");

    private final Callers callers;
    private Draft before;

    ProgrammeReleaseIT(Callers callers) {
        this.callers = callers;
    }

    @BeforeEach
    void keepWhatIsThere() {
        before = Draft.read(callers.person("organizer"));
    }

    @AfterEach
    void putItBack() {
        String draft = imports(before).statusCode(200).extract().header("ETag");
        release(draft, Map.of("note", "As it was before", "acknowledge", List.of(COVERAGE))).statusCode(201);
    }

    @Test
    void anErrorRefusesTheRelease() {
        String draft = imports(before.withSessionOf(AIRING, "NO-SUCH-SESSION")).statusCode(200).extract().header("ETag");

        callers.person("organizer").get(Event.AGENDA + "/programme/findings").then().statusCode(200)
                .body("items.find { it.airing == '%s' }.severity".formatted(AIRING), equalTo("ERROR"));
        release(draft, Map.of()).spec(problem(409, "programme-not-releasable"))
                .body("findings.rule", hasItem("DANGLING_SESSION"))
                .body("findings.airing", hasItem(AIRING));
        publicAiring().body("session.code", equalTo("G-AGES"));
    }

    @Test
    void aWarningIsAcknowledgedWithAReason() {
        String draft = imports(before.withoutLanguage(AIRING, "ja")).statusCode(200).extract().header("ETag");

        release(draft, Map.of("acknowledge", List.of(COVERAGE))).spec(problem(409, "warnings-not-acknowledged"))
                .body("findings.rule", contains("LANGUAGE")).body("findings.airing", contains(AIRING));
        publicAiring().body("languages.language", hasItem("ja"));

        String reason = "The interpreter is ill; a replacement is being sought.";
        release(draft, Map.of("note", "Without Japanese for now", "acknowledge",
                List.of(Map.of("rule", "LANGUAGE", "airing", AIRING, "reason", reason), COVERAGE))).statusCode(201)
                .body("number", equalTo(latestRelease()))
                .body("acknowledged.find { it.rule == 'LANGUAGE' }.reason", equalTo(reason))
                .body("changes.changed", contains(AIRING));
        publicAiring().body("languages.language", not(hasItem("ja")));
    }

    @Test
    void aClashIsRefusedWholeAndNamesBothAirings() {
        var clashing = before.startingWith("G-ECOSYSTEM-LIVE", "EU-B2C-LIVE");

        imports(clashing).spec(problem(409, "programme-clash"))
                .body("clashes.find { it.kind == 'STUDIO' }.code", equalTo("LON"))
                .body("clashes.find { it.kind == 'STUDIO' }.airings",
                        containsInAnyOrder("G-ECOSYSTEM-LIVE", "EU-B2C-LIVE"));
        callers.person("organizer").get(Event.AGENDA + "/programme").then().header("ETag", equalTo(before.etag()));
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedMeanwhileIsRefused() {
        imports(before.withoutLanguage(AIRING, "ja")).statusCode(200);

        imports(before.withoutLanguage(AIRING, "ko"), before.etag()).spec(problem(412, "precondition-failed"));
    }

    @Test
    void whoWouldMissABlockIsNamed() {
        callers.person("organizer").get(Event.AGENDA + "/programme/findings").then().statusCode(200)
                .body("items.find { it.block == 'GLOBAL-LIVE' }.rule", equalTo("COVERAGE"))
                .body("items.find { it.block == 'GLOBAL-LIVE' }.message", startsWith("22 of 247 territories"));
        release(before.etag(), Map.of()).spec(problem(409, "warnings-not-acknowledged")).body("findings.rule.unique()",
                contains("COVERAGE"));
    }

    private ValidatableResponse imports(Draft draft) {
        return imports(draft, Draft.read(callers.person("organizer")).etag());
    }

    private ValidatableResponse imports(Draft draft, String precondition) {
        return callers.person("organizer").contentType(Draft.MEDIA_TYPE).header("If-Match", precondition)
                .body(draft.json().toString()).put(Event.AGENDA + "/programme").then();
    }

    private ValidatableResponse release(String draft, Map<String, Object> wish) {
        return callers.person("organizer").header("If-Match", draft).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wish).post(Event.AGENDA + "/releases").then();
    }

    private int latestRelease() {
        return callers.anyone().queryParam("limit", 1).get(Event.AGENDA + "/releases").then().statusCode(200).extract()
                .path("items[0].number");
    }

    private ValidatableResponse publicAiring() {
        String id = callers.anyone().get(Event.AGENDA + "/airings").then().extract()
                .path("items.find { it.code == '%s' }.id".formatted(AIRING));
        return callers.anyone().get("/api/agenda/v1/airings/{id}", id).then().statusCode(200);
    }
}
