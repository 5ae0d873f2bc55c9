package org.cyclorama.registration.registrations.changing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.admissionOf;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ChangingTest {

    private static final String API = "/api/registration/v1";
    private static final String TO_HALL = "{\"mode\": \"IN_PERSON\", \"venue\": \"HALL\"}";
    private static final String ONLINE = "{\"mode\": \"ONLINE\", \"venue\": null}";

    @Test
    void previewTellsWhatASwitchWouldDoAndChangesNothing() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, online());
        preview(person, id, TO_HALL).then().statusCode(200).body("mode", equalTo("IN_PERSON")).body("venue", equalTo("HALL"));
        registered(conference, somebody(), inPerson("HALL"));
        preview(person, id, TO_HALL).then().statusCode(200).body("mode", equalTo("ONLINE"))
                .body("waitingFor.venue", equalTo("HALL")).body("waitingFor.rank", equalTo(1));
        as(Tokens.participant(person)).get(API + "/registrations/" + id).then().body("mode", equalTo("ONLINE"))
                .body("waitingFor", nullValue()).header("ETag", equalTo("\"1\""));
        assertThat(admissionOf(conference).getInt("venues.find { it.code == 'HALL' }.waiting")).isZero();
    }

    @Test
    void previewOfLeavingAVenuePromotesNobody() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("HALL"));
        String next = somebody();
        UUID waiting = registered(conference, next, inPerson("HALL"));
        preview(person, id, ONLINE).then().body("mode", equalTo("ONLINE"));
        as(Tokens.participant(next)).get(API + "/registrations/" + waiting).then().body("waitingFor.rank", equalTo(1));
        patch(person, id, ONLINE).then().statusCode(200);
        as(Tokens.participant(next)).get(API + "/registrations/" + waiting).then().body("mode", equalTo("IN_PERSON"));
    }

    @Test
    void whoStopsWaitingLeavesTheLine() {
        String conference = conference(1);
        registered(conference, somebody(), inPerson("HALL"));
        String second = somebody();
        UUID leaving = registered(conference, second, inPerson("HALL"));
        String third = somebody();
        UUID staying = registered(conference, third, inPerson("HALL"));
        patch(second, leaving, ONLINE).then().statusCode(200).body("waitingFor", nullValue());
        as(Tokens.participant(third)).get(API + "/registrations/" + staying).then().body("waitingFor.rank", equalTo(1));
        assertThat(admissionOf(conference).getInt("venues.find { it.code == 'HALL' }.waiting")).isEqualTo(1);
    }

    @Test
    void consentIsGivenAndWithdrawnWithItsTime() {
        String person = somebody();
        UUID id = registered(conference(1), person, online());
        String at = as(Tokens.participant(person)).get(API + "/registrations/" + id).path("consents[0].at");
        patch(person, id, "{\"consents\": [\"CONTACT\", \"STATISTICS\"]}").then().statusCode(200)
                .body("consents", hasSize(2)).body("consents[0].at", equalTo(at));
        patch(person, id, "{\"consents\": []}").then().statusCode(200).body("consents", hasSize(0));
    }

    @Test
    void whatTheConferenceDoesNotOfferIsRefused() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, online());
        patch(person, id, "{\"tracks\": [\"B2Z\"]}").then().statusCode(422).body("type", endsWith("unknown-track"));
        patch(person, id, "{\"language\": \"nl\"}").then().statusCode(422).body("type", endsWith("unknown-language"));
        patch(person, id, "{\"language\": \"pt-BR\"}").then().statusCode(200);
        as(Tokens.participant(somebody())).body(online().replace("\"ja\"", "\"nl\""))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(422)
                .body("type", endsWith("unknown-language"));
    }

    @Test
    void siteOfACrewIsNoPlaceForAParticipant() {
        String person = somebody();
        UUID id = registered(conference(1), person, online());
        patch(person, id, "{\"mode\": \"IN_PERSON\", \"venue\": \"STUDIO\"}").then().statusCode(422)
                .body("type", endsWith("unknown-venue"));
    }

    @Test
    void changingTheVenueMovesThePlaceAtOnce() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("HALL"));
        String next = somebody();
        UUID waiting = registered(conference, next, inPerson("HALL"));
        patch(person, id, "{\"venue\": \"ANNEX\"}").then().statusCode(200).body("venue", equalTo("ANNEX"));
        as(Tokens.participant(next)).get(API + "/registrations/" + waiting).then().body("venue", equalTo("HALL"));
    }

    @Test
    void staleChangeIsToldWhatChangedAndByWhom() {
        String person = somebody();
        UUID id = registered(conference(1), person, online());
        patch(person, id, "{\"company\": \"Globex\"}").then().statusCode(200);
        as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "\"1\"")
                .body("{\"name\": \"x\"}")
                .patch(API + "/registrations/" + id).then().statusCode(412)
                .body("type", endsWith("precondition-failed"))
                .body("changedFields", equalTo(List.of("company")))
                .body("changedBy", equalTo(List.of("participant")));
    }

    @Test
    void changeWithoutVersionIsRefused() {
        String person = somebody();
        UUID id = registered(conference(1), person, online());
        as(Tokens.participant(person)).contentType("application/merge-patch+json").body("{}")
                .patch(API + "/registrations/" + id).then()
                .statusCode(428);
    }

    @RepeatedTest(4)
    void switchingToAndFroLosesNoSeat() throws Exception {
        String conference = conference(3);
        List<String> people = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(somebody());
            ids.add(registered(conference, people.get(i), inPerson("HALL")));
        }
        List<Response> answers = Together.run(36, i -> () -> patch(people.get(i % 12), ids.get(i % 12),
                i / 12 == 1 ? "{\"venue\": \"ANNEX\"}" : i / 12 == 0 ? ONLINE : TO_HALL));
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 400, 409, 503);
        var list = as(Tokens.organizer()).queryParam("limit", 200).get(API + "/conferences/" + conference + "/registrations")
                .jsonPath();
        for (String venue : List.of("HALL", "ANNEX")) {
            int seated = list.getInt("items.findAll { it.venue == '%s' }.size()".formatted(venue));
            int waiting = list.getInt("items.findAll { it.waitingFor?.venue == '%s' }.size()".formatted(venue));
            assertThat(seated).isLessThanOrEqualTo(3);
            assertThat(waiting == 0 || seated == 3).isTrue();
            assertThat(admissionOf(conference).getInt("venues.find { it.code == '%s' }.placesLeft".formatted(venue)))
                    .isEqualTo(3 - seated);
            assertThat(admissionOf(conference).getInt("venues.find { it.code == '%s' }.waiting".formatted(venue)))
                    .isEqualTo(waiting);
        }
    }

    private static Response preview(String person, UUID id, String patch) {
        return send(person, id, patch, true);
    }

    private static Response patch(String person, UUID id, String patch) {
        return send(person, id, patch, false);
    }

    private static Response send(String person, UUID id, String patch, boolean dryRun) {
        return as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*").body(patch)
                .queryParam("dryRun", dryRun).patch(API + "/registrations/" + id);
    }
}
