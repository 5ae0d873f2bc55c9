package org.cyclorama.e2e.journey;

import static org.cyclorama.e2e.stack.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.UUID;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Step 5: a regional team manages the booths of its region and of those under it, and no other. */
@OnTheStack
class BoothTeamsIT {

    private final Callers callers;

    BoothTeamsIT(Callers callers) {
        this.callers = callers;
    }

    @Test
    void metaEditsAndPublishesTheBoothOfTurkey() {
        String id = Event.booth(callers, "turkey");
        String welcome = "Welcome, it is " + UUID.randomUUID();
        Response draft = draft("team-meta", id);

        replace("team-meta", id, draft.header("ETag"), edited(draft, welcome)).statusCode(200)
                .body("state", equalTo("CHANGED"));
        published(id).body("welcome.en", not(equalTo(welcome)));
        callers.person("team-meta").post(Event.BOOTH + "/booths/{id}/publication", id).then().statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        published(id).body("welcome.en", equalTo(welcome)).body("name.tr", equalTo("Türkiye"));
    }

    @ParameterizedTest
    @CsvSource({ "team-meta, europe", "team-turkey, middle-east-africa", "team-apac, turkey" })
    void anotherRegionsBoothIsRefusedAndItsDraftUnknown(String team, String booth) {
        String id = Event.booth(callers, booth);
        Response theirs = draft("organizer", id);

        replace(team, id, theirs.header("ETag"), edited(theirs, "Ours now")).spec(problem(403, "forbidden"));
        callers.person(team).post(Event.BOOTH + "/booths/{id}/publication", id).then().spec(problem(403, "forbidden"));
        callers.person(team).queryParam("version", "draft").get(Event.BOOTH + "/booths/{id}", id).then()
                .spec(problem(404, "not-found"));
        draft("organizer", id).then().header("ETag", equalTo(theirs.header("ETag")));
    }

    @Test
    void aBoothThatWasNeverPublishedDoesNotExistForOthers() {
        String code = "pop-up-" + UUID.randomUUID();
        ObjectNode booth = edited(draft("organizer", Event.booth(callers, "europe")), "Soon");
        booth.put("code", code);
        String id = callers.person("team-europe").body(booth).post(Event.BOOTHS).then().statusCode(201)
                .body("state", equalTo("DRAFT")).extract().path("id");

        callers.anyone().get(Event.BOOTH + "/booths/{id}", id).then().spec(problem(404, "not-found"));
        callers.anyone().get(Event.BOOTHS).then().statusCode(200).body("items.code", not(hasItem(code)));
        replace("team-meta", id, "\"0\"", booth).spec(problem(404, "not-found"));
    }

    @Test
    void aStaleDraftIsRefusedAndTellsWhatChanged() {
        String id = Event.booth(callers, "russia-neighbours");
        Response draft = draft("team-cis", id);
        replace("team-cis", id, draft.header("ETag"), edited(draft, "First " + UUID.randomUUID())).statusCode(200);

        replace("organizer", id, draft.header("ETag"), edited(draft, "Second")).spec(problem(412, "precondition-failed"))
                .body("changedFields", hasItem("welcome"));
    }

    private ValidatableResponse published(String id) {
        return callers.anyone().get(Event.BOOTH + "/booths/{id}", id).then().statusCode(200);
    }

    private Response draft(String who, String id) {
        return callers.person(who).queryParam("version", "draft").get(Event.BOOTH + "/booths/{id}", id).then()
                .statusCode(200).extract().response();
    }

    private ValidatableResponse replace(String who, String id, String precondition, JsonNode booth) {
        return callers.person(who).header("If-Match", precondition).body(booth).put(Event.BOOTH + "/booths/{id}", id).then();
    }

    /** The draft without what only an answer says, and with other words of welcome. */
    private static ObjectNode edited(Response draft, String welcome) {
        ObjectNode booth = (ObjectNode) draft.as(JsonNode.class);
        booth.remove(List.of("id", "conference", "state", "etag", "publishedAt"));
        ((ObjectNode) booth.path("welcome")).put("en", welcome);
        return booth;
    }
}
