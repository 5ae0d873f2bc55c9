package org.cyclorama.registration.registrations.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.admission;
import static org.cyclorama.registration.Given.admissionOf;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A crowd before two venues that have room, and a limit in common. */
@QuarkusTest
class InPersonCrowdTest {

    private static final String API = "/api/registration/v1";
    private static final List<String> VENUES = List.of("HALL", "ANNEX");
    private static final int CROWD = 200;
    private static final int TOGETHER = 10;

    @RepeatedTest(3)
    void tenOfTwoHundredGetInAndTheOthersKnowTheirRank() throws Exception {
        String conference = conference(50, TOGETHER);
        List<Response> answers = Together.run(CROWD, i -> () -> one(conference, VENUES.get(i % 2)));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        List<JsonPath> people = answers.stream().map(Response::jsonPath).toList();
        assertThat(people).filteredOn(one -> "IN_PERSON".equals(one.getString("mode"))).hasSize(TOGETHER);
        for (String venue : VENUES) {
            List<Integer> ranks = people.stream().filter(one -> venue.equals(one.getString("waitingFor?.venue")))
                    .map(one -> one.getInt("waitingFor.rank")).toList();
            assertThat(ranks).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, ranks.size()).boxed().toList());
            assertThat(admissionOf(conference).getInt("venues.find { it.code == '%s' }.waiting".formatted(venue)))
                    .isEqualTo(ranks.size());
        }
        assertThat(admissionOf(conference).getInt("inPerson.placesLeft")).isZero();
    }

    @RepeatedTest(3)
    void movesCancellationsAndNewcomersLeaveNoPlaceFreeWhileSomebodyWaits() throws Exception {
        String conference = conference(8, TOGETHER);
        List<String> people = IntStream.range(0, 40).mapToObj(i -> somebody()).toList();
        List<UUID> ids = IntStream.range(0, 40)
                .mapToObj(i -> registered(conference, people.get(i), inPerson(VENUES.get(i % 2)))).toList();
        List<Response> answers = Together.run(80, i -> () -> switch (i < 40 ? i % 4 : 4) {
            case 0 ->
                as(Tokens.participant(people.get(i))).header("If-Match", "*").delete(API + "/registrations/" + ids.get(i));
            case 1 -> move(people.get(i), ids.get(i), "{\"venue\": \"HALL\"}");
            case 2 -> move(people.get(i), ids.get(i), "{\"mode\": \"ONLINE\", \"venue\": null}");
            case 3 -> move(people.get(i), ids.get(i), "{\"venue\": \"HALL\"}");
            default -> one(conference, VENUES.get(i % 2));
        });
        // 400: somebody who waits is online, and goes nowhere by another venue alone.
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 201, 204, 400);
        requireEveryPlaceUsed(conference, TOGETHER);
    }

    @RepeatedTest(2)
    void limitThatComesAndChangesInTheMiddleOfTheCrowdHoldsFromThenOn() throws Exception {
        String conference = conference(50);
        List<Response> answers = Together.run(101, i -> () -> i == 100
                ? as(Tokens.organizer()).header("If-Match", "*").body(admission(50, 1))
                        .put(API + "/conferences/" + conference + "/admission")
                : one(conference, VENUES.get(i % 2)));
        assertThat(answers.getLast().statusCode()).isEqualTo(200);
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 201, 503);
        int seated = list(conference, "it.venue != null").size();
        Together.run(20, i -> () -> one(conference, VENUES.get(i % 2)));
        assertThat(list(conference, "it.venue != null")).hasSize(Math.max(1, seated));
        as(Tokens.organizer()).header("If-Match", "*").body(admission(50, seated + 5))
                .put(API + "/conferences/" + conference + "/admission").then().statusCode(200);
        requireEveryPlaceUsed(conference, seated + 5);
    }

    private static void requireEveryPlaceUsed(String conference, int together) {
        int seated = list(conference, "it.venue != null").size();
        assertThat(seated).isLessThanOrEqualTo(together);
        JsonPath terms = admissionOf(conference);
        assertThat(terms.getInt("inPerson.placesLeft")).isEqualTo(together - seated);
        for (String venue : VENUES) {
            int waiting = list(conference, "it.waitingFor?.venue == '%s'".formatted(venue)).size();
            assertThat(terms.getInt("venues.find { it.code == '%s' }.waiting".formatted(venue))).isEqualTo(waiting);
            int left = terms.getInt("venues.find { it.code == '%s' }.placesLeft".formatted(venue));
            assertThat(waiting > 0 && left > 0).as("a place of %s is free while somebody waits", venue).isFalse();
        }
    }

    private static List<Map<String, Object>> list(String conference, String which) {
        return as(Tokens.organizer()).queryParam("limit", 200).get(API + "/conferences/" + conference + "/registrations")
                .jsonPath().getList("items.findAll { %s }".formatted(which));
    }

    private static Response move(String person, UUID id, String patch) {
        return as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*").body(patch)
                .patch(API + "/registrations/" + id);
    }

    private static Response one(String conference, String venue) {
        return as(Tokens.participant(somebody())).body(inPerson(venue))
                .post(API + "/conferences/" + conference + "/registrations");
    }
}
