package org.cyclorama.registration.registrations.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ClosureTest {

    private static final String API = "/api/registration/v1";

    @Test
    void everyoneThereAndOnTheWaitingListMovesOnlineOnce() {
        String conference = conference(2);
        Map<String, UUID> people = new java.util.LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            String person = somebody();
            people.put(person, registered(conference, person, inPerson("HALL")));
        }
        close(conference, "HALL").then().statusCode(200).body("moved", equalTo(4)).body("closedAt", notNullValue());
        close(conference, "HALL").then().statusCode(200).body("moved", equalTo(0));
        people.forEach((person, id) -> as(Tokens.participant(person)).get(API + "/registrations/" + id).then()
                .body("state", equalTo("CONFIRMED")).body("mode", equalTo("ONLINE")).body("waitingFor", equalTo(null))
                .body("venue", equalTo(null)));
    }

    @Test
    void nobodyGetsIntoAClosedVenueNorOnItsWaitingList() {
        String conference = conference(2);
        close(conference, "HALL").then().statusCode(200);
        as(Tokens.participant(somebody())).body(inPerson("HALL")).post(API + "/conferences/" + conference + "/registrations")
                .then().statusCode(409).body("type", endsWith("venue-closed"));
        String person = somebody();
        UUID id = registered(conference, person, inPerson("ANNEX"));
        as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*")
                .body("{\"venue\": \"HALL\"}").patch(API + "/registrations/" + id).then().statusCode(409)
                .body("type", endsWith("venue-closed"));
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/admission").then()
                .body("venues.find { it.code == 'HALL' }.placesLeft", equalTo(0))
                .body("venues.find { it.code == 'HALL' }.closedAt", notNullValue());
    }

    @Test
    void siteOfACrewIsNoVenueToClose() {
        close(conference(1), "STUDIO").then().statusCode(404);
        close(conference(1), "MOON").then().statusCode(404);
    }

    @RepeatedTest(4)
    void whoRegistersWhileItIsClosedIsMovedOrTurnedAway() throws Exception {
        String conference = conference(10);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(somebody());
        }
        List<Response> answers = Together.run(41, i -> () -> i == 40 ? close(conference, "HALL")
                : as(Tokens.participant(people.get(i))).body(inPerson("HALL"))
                        .post(API + "/conferences/" + conference + "/registrations"));
        assertThat(answers).extracting(Response::statusCode).containsAnyOf(200).isSubsetOf(200, 201, 409);
        long registered = answers.stream().filter(answer -> answer.statusCode() == 201).count();
        assertThat(answers.getLast().jsonPath().getInt("moved")).isEqualTo((int) registered);
        List<Map<String, Object>> list = as(Tokens.organizer()).queryParam("limit", 200)
                .get(API + "/conferences/" + conference + "/registrations").jsonPath().getList("items");
        assertThat(list).allSatisfy(one -> assertThat(one).containsEntry("mode", "ONLINE").containsEntry("waitingFor", null));
    }

    private static Response close(String conference, String venue) {
        return as(Tokens.organizer()).post(API + "/conferences/" + conference + "/venues/" + venue + "/closure");
    }
}
