package org.cyclorama.registration.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** The rules that must hold under any concurrency, with real threads over HTTP and the real database. */
@QuarkusTest
class ManyAtOnceTest {

    private static final String API = "/api/registration/v1";
    private static final int THREADS = 12;

    @RepeatedTest(5)
    void venueNeverHoldsMoreThanItsCapacity() throws Exception {
        int places = 5;
        String conference = conference(places);
        List<Response> answers = Together.run(THREADS, i -> () -> register(conference, somebody(), inPerson("HALL")));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        List<JsonPath> seen = answers.stream().map(Response::jsonPath).toList();
        assertThat(seen).filteredOn(one -> "IN_PERSON".equals(one.getString("mode"))).hasSize(places);
        assertThat(ranks(conference)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/admission").then().body("venues[1].placesLeft",
                equalTo(0));
    }

    @RepeatedTest(5)
    void everyPlaceFreedGoesToTheHeadOfTheWaitingListOnce() throws Exception {
        int places = 6;
        String conference = conference(places);
        List<String> people = Stream.generate(org.cyclorama.registration.Given::somebody).limit(THREADS).toList();
        List<UUID> ids = new ArrayList<>();
        people.forEach(person -> ids.add(registered(conference, person, inPerson("HALL"))));

        Together.run(places,
                i -> () -> as(Tokens.participant(people.get(i))).header("If-Match", "*")
                        .delete(API + "/registrations/" + ids.get(i))
                        .then().statusCode(204));

        List<Map<String, Object>> list = list(conference);
        assertThat(list).filteredOn(one -> "IN_PERSON".equals(one.get("mode"))).extracting(one -> one.get("id"))
                .containsExactlyInAnyOrderElementsOf(ids.subList(places, THREADS).stream().map(UUID::toString).toList());
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/admission").then().body("venues[1].placesLeft",
                equalTo(0));
    }

    @RepeatedTest(5)
    void onePersonHasOneRegistrationHoweverOftenItIsAskedFor() throws Exception {
        String conference = conference(1);
        String person = somebody();
        List<Response> answers = Together.run(THREADS, i -> () -> register(conference, person, online()));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).extracting(answer -> answer.jsonPath().getUUID("id"))
                .containsOnly(answers.getFirst().jsonPath().getUUID("id"));
    }

    @RepeatedTest(3)
    void sameKeyIsCarriedOutOnceAndAnsweredAlike() throws Exception {
        String conference = conference(1);
        String person = somebody();
        String key = UUID.randomUUID().toString();
        List<Response> answers = Together.run(THREADS,
                i -> () -> as(Tokens.participant(person)).header("Idempotency-Key", key).body(online())
                        .post(API + "/conferences/" + conference + "/registrations"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers).filteredOn(answer -> answer.header("Idempotency-Replayed") == null).hasSize(1);
        assertThat(answers).extracting(Response::asString).containsOnly(answers.getFirst().asString());
    }

    @RepeatedTest(3)
    void movingAndCancellingTogetherLosesNoPlace() throws Exception {
        String conference = conference(3);
        List<String> people = Stream.generate(org.cyclorama.registration.Given::somebody).limit(THREADS).toList();
        List<UUID> ids = new ArrayList<>();
        people.forEach(person -> ids.add(registered(conference, person, inPerson("HALL"))));
        List<Integer> answers = Together.run(THREADS, i -> () -> i % 2 == 0
                ? as(Tokens.participant(people.get(i))).header("If-Match", "*").delete(API + "/registrations/" + ids.get(i))
                        .statusCode()
                : as(Tokens.participant(people.get(i))).contentType("application/merge-patch+json").header("If-Match", "*")
                        .body("{\"venue\": \"ANNEX\"}").patch(API + "/registrations/" + ids.get(i)).statusCode());
        assertThat(answers).isSubsetOf(200, 204, 409);

        List<Map<String, Object>> list = list(conference);
        for (String venue : List.of("ANNEX", "HALL")) {
            long seated = list.stream().filter(one -> venue.equals(one.get("venue"))).count();
            int left = as(Tokens.organizer()).get(API + "/conferences/" + conference + "/admission").jsonPath()
                    .getInt("venues.find { it.code == '" + venue + "' }.placesLeft");
            assertThat(seated + left).as(venue).isEqualTo(3);
            boolean somebodyWaits = list.stream()
                    .anyMatch(one -> one.get("waitingFor") instanceof Map<?, ?> waiting && venue.equals(waiting.get("venue")));
            assertThat(somebodyWaits && left > 0).as("a place of %s is free while somebody waits", venue).isFalse();
        }
    }

    @RepeatedTest(3)
    void registeringAndCancellingTheSamePeopleWaitsForNobodyForEver() throws Exception {
        String conference = conference(2);
        List<String> people = Stream.generate(org.cyclorama.registration.Given::somebody).limit(4).toList();
        List<UUID> ids = people.stream().map(person -> registered(conference, person, inPerson("HALL"))).toList();
        List<Integer> answers = Together.run(THREADS, i -> () -> i % 2 == 0
                ? register(conference, people.get(i / 2 % 4), inPerson("HALL")).statusCode()
                : as(Tokens.participant(people.get(i / 2 % 4))).header("If-Match", "*")
                        .delete(API + "/registrations/" + ids.get(i / 2 % 4)).statusCode());
        assertThat(answers).isSubsetOf(200, 201, 204, 409);
        long seated = list(conference).stream().filter(one -> "HALL".equals(one.get("venue"))).count();
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/admission").then()
                .body("venues.find { it.code == 'HALL' }.placesLeft", equalTo((int) (2 - seated)));
    }

    private static Response register(String conference, String person, String wish) {
        return as(Tokens.participant(person)).body(wish).post(API + "/conferences/" + conference + "/registrations");
    }

    private static List<Map<String, Object>> list(String conference) {
        return as(Tokens.organizer()).queryParam("limit", 200).get(API + "/conferences/" + conference + "/registrations")
                .jsonPath().getList("items");
    }

    private static List<Integer> ranks(String conference) {
        return list(conference).stream().filter(one -> one.get("waitingFor") != null)
                .map(one -> (Integer) ((Map<?, ?>) one.get("waitingFor")).get("rank")).toList();
    }
}
