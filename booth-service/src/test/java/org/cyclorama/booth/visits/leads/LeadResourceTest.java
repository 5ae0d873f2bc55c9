package org.cyclorama.booth.visits.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.booth.retention.PersonalData;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class LeadResourceTest {

    @Inject
    Instance<PersonalData> kept;

    @Inject
    Database database;

    private final String person = unique("visitor");
    private String booth;

    @BeforeEach
    void aBooth() {
        booth = Expo.published("TURKEY");
    }

    @Test
    void whoLeavesACardIsALeadUntilItIsTakenBack() {
        leave(person, "ja").then().statusCode(204);
        leave(person, "tr").then().statusCode(204);

        list().then().body("items.name", contains("Name of " + person))
                .body("items.email", contains(person + "@people.example"))
                .body("items.language", contains("tr")).body("items[0].sources", contains("CARD"));
        as(Tokens.participant(person)).delete(API + "/booths/" + booth + "/card").then().statusCode(204);
        as(Tokens.participant(person)).delete(API + "/booths/" + booth + "/card").then().statusCode(204);
        list().then().body("items", empty());
    }

    @Test
    void whoAgreedInMoreThanOnePlaceIsOneLead() {
        Expo.request(booth, person).then().statusCode(201);
        leave(person, "ja");

        list().then().body("items.name", contains("Name of " + person)).body("items[0].sources", contains("CARD", "REQUEST"));
    }

    @Test
    void whoHasANewNameAndAddressIsWrittenToThere() {
        leave(person, "ja");
        database.change("UPDATE lead SET name = 'Zuletzt', email = 'z@old.example', left_at = left_at - interval '1 day',"
                + " said_at = said_at - interval '1 day' WHERE person = '%s'", Tokens.subject(person));
        Expo.request(booth, person).then().statusCode(201);

        list().then().body("items.name", contains("Name of " + person))
                .body("items.email", contains(person + "@people.example"));
    }

    @Test
    void aCardThatIsLeftAgainIsTheLastWord() {
        leave(person, "ja");
        Expo.request(booth, person).then().statusCode(201);
        database.change("UPDATE collaboration_request SET name = 'Zuvor', email = 'z@old.example' WHERE person = '%s'",
                Tokens.subject(person));
        leave(person, "tr");

        list().then().body("items.name", contains("Name of " + person)).body("items.language", contains("tr"));
    }

    @Test
    void whoDidNotAgreeIsNone() {
        as(Tokens.participant(person)).body("""
                {"topic": "OTHER", "products": [], "message": "Hello", "language": "en", "consentToContact": false}""")
                .post(API + "/booths/" + booth + "/collaboration-requests").then().statusCode(201);
        Expo.comment(booth, person, "Hello").then().statusCode(201);
        as(Tokens.participant(person)).body("{\"seconds\": 5}").post(API + "/booths/" + booth + "/visits").then()
                .statusCode(204);

        list().then().body("items", empty());
    }

    @Test
    void theListIsPagedAndWholeAsATable() {
        for (int index = 0; index < 5; index++) {
            leave(person + index, "en");
        }

        Response first = as(Tokens.team("META")).get(API + "/booths/" + booth + "/leads?limit=3");
        first.then().body("items.size()", equalTo(3));
        as(Tokens.team("META")).get(API + "/booths/" + booth + "/leads?limit=3&cursor=" + first.path("next")).then()
                .body("items.name", contains("Name of " + person + 3, "Name of " + person + 4));
        String table = as(Tokens.team("META")).get(API + "/booths/" + booth + "/leads?format=csv").then().statusCode(200)
                .contentType("text/csv").extract().asString();
        assertThat(table.split("\r\n")).hasSize(6).startsWith("name,email,language,sources,since")
                .anyMatch(line -> line.startsWith("Name of " + person + "0," + person + "0@people.example,en,CARD,"));
        as(Tokens.team("META")).get(API + "/booths/" + booth + "/leads?cursor=bm9uc2Vuc2U").then().statusCode(400);
    }

    @Test
    void aPersonGetsAndErasesWhatIsKept() {
        leave(person, "ja");
        var owner = new PersonalData.Owner(Tokens.subject(person), person + "@people.example");

        Map<String, ?> export = QuarkusTransaction.requiringNew().call(() -> collect().export(owner));
        assertThat(export.get("cards")).asString().contains("Name of " + person, person + "@people.example", "ja");
        assertThat(QuarkusTransaction.requiringNew().call(() -> collect().erase(owner))).containsEntry("cards", 1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> collect().erase(owner))).containsEntry("cards", 0);
        list().then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"language\": \"no language\"}", "{\"language\": null}", "[]" })
    void aCardNeedsALanguage(String body) {
        as(Tokens.participant(person)).body(body).put(API + "/booths/" + booth + "/card").then().statusCode(400);
    }

    @Test
    void aCardIsLeftByPeopleAtPublishedBooths() {
        as(null).body("{\"language\": \"en\"}").put(API + "/booths/" + booth + "/card").then().statusCode(401);
        as(Tokens.participant(person)).body("{\"language\": \"en\"}").put(API + "/booths/" + Expo.draft("TURKEY") + "/card")
                .then()
                .statusCode(404);
    }

    private PersonalData collect() {
        return kept.stream().filter(CardData.class::isInstance).findFirst().orElseThrow();
    }

    private Response leave(String who, String language) {
        return as(Tokens.participant(who)).body("{\"language\": \"" + language + "\"}").put(API + "/booths/" + booth + "/card");
    }

    private Response list() {
        return as(Tokens.team("TURKEY")).get(API + "/booths/" + booth + "/leads");
    }
}
