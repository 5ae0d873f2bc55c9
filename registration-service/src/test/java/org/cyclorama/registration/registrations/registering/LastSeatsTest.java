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
import java.util.UUID;
import java.util.stream.IntStream;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A crowd before the last seats, in single requests. */
@QuarkusTest
class LastSeatsTest {

    private static final String API = "/api/registration/v1";
    private static final int CROWD = 200;
    private static final int SEATS = 10;

    @RepeatedTest(5)
    void lastTenSeatsGoToTenOfTwoHundredAndTheOthersKnowTheirRank() throws Exception {
        String conference = conference(SEATS);
        List<JsonPath> answers = register(conference, null).stream().map(Response::jsonPath).toList();
        assertThat(answers).extracting(one -> one.getString("state")).containsOnly("CONFIRMED");
        assertThat(answers).filteredOn(one -> "IN_PERSON".equals(one.getString("mode"))).hasSize(SEATS)
                .allSatisfy(one -> assertThat(one.getString("waitingFor")).isNull());
        assertThat(answers).filteredOn(one -> "ONLINE".equals(one.getString("mode")))
                .extracting(one -> one.getInt("waitingFor.rank"))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CROWD - SEATS).boxed().toList());
        assertThat(admissionOf(conference).getInt("venues.find { it.code == 'HALL' }.waiting")).isEqualTo(CROWD - SEATS);
    }

    @RepeatedTest(2)
    void soTheyDoWhenEveryRequestHasItsKey() throws Exception {
        String conference = conference(SEATS);
        List<JsonPath> answers = register(conference, "key").stream().map(Response::jsonPath).toList();
        assertThat(answers).filteredOn(one -> "IN_PERSON".equals(one.getString("mode"))).hasSize(SEATS);
        assertThat(answers).filteredOn(one -> one.get("waitingFor") != null)
                .extracting(one -> one.getInt("waitingFor.rank"))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CROWD - SEATS).boxed().toList());
    }

    @RepeatedTest(3)
    void sameKeyFromFiftyThreadsIsOneRegistrationAlsoWithANewTokenEachTime() throws Exception {
        String conference = conference(1);
        String person = somebody();
        String key = UUID.randomUUID().toString();
        List<Response> answers = Together.run(50, i -> () -> as(Tokens.participant(person)).header("Idempotency-Key", key)
                .body(inPerson("HALL")).post(API + "/conferences/" + conference + "/registrations"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers).extracting(Response::asString).containsOnly(answers.getFirst().asString());
        assertThat(answers).filteredOn(answer -> answer.header("Idempotency-Replayed") == null).hasSize(1);
    }

    @RepeatedTest(3)
    void capacityLoweredInTheMiddleOfTheCrowdTakesNobodysPlaceAndLetsNobodyElseIn() throws Exception {
        String conference = conference(60);
        Together.run(61, i -> () -> i == 60
                ? as(Tokens.organizer()).header("If-Match", "*").body(admission(20))
                        .put(API + "/conferences/" + conference + "/admission")
                : one(conference, null));
        int seated = seated(conference);
        assertThat(seated).isBetween(20, 60);
        register(conference, null, 20);
        assertThat(seated(conference)).isEqualTo(seated);
        assertThat(admissionOf(conference).getInt("venues.find { it.code == 'HALL' }.placesLeft")).isZero();
    }

    @RepeatedTest(3)
    void whateverIsCancelledMeanwhileTheVenueIsFullAndWhoWaitsIsCounted() throws Exception {
        String conference = conference(SEATS);
        List<String> people = IntStream.range(0, 40).mapToObj(i -> somebody()).toList();
        List<UUID> ids = people.stream().map(person -> registered(conference, person, inPerson("HALL"))).toList();
        Together.run(60, i -> () -> i < 40 && i % 2 == 0
                ? as(Tokens.participant(people.get(i))).header("If-Match", "*").delete(API + "/registrations/" + ids.get(i))
                : i < 40 ? as(Tokens.participant(people.get(i))).get(API + "/registrations/" + ids.get(i))
                        : one(conference, null));
        assertThat(seated(conference)).isEqualTo(SEATS);
        assertThat(admissionOf(conference).getInt("venues.find { it.code == 'HALL' }.waiting")).isEqualTo(40 - 20 + 20 - SEATS);
    }

    private static int seated(String conference) {
        return as(Tokens.organizer()).queryParam("limit", 200).queryParam("mode", "IN_PERSON").queryParam("state", "CONFIRMED")
                .get(API + "/conferences/" + conference + "/registrations").jsonPath().getList("items").size();
    }

    private static List<Response> register(String conference, String key) throws Exception {
        return register(conference, key, CROWD);
    }

    private static List<Response> register(String conference, String key, int people) throws Exception {
        List<Response> answers = Together.run(people, i -> () -> one(conference, key));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        return answers;
    }

    private static Response one(String conference, String key) {
        var request = as(Tokens.participant(somebody())).body(inPerson("HALL"));
        return (key == null ? request : request.header("Idempotency-Key", UUID.randomUUID()))
                .post(API + "/conferences/" + conference + "/registrations");
    }
}
