package org.cyclorama.registration.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.admission;
import static org.cyclorama.registration.Given.admissionOf;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.cancelled;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.redefine;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** All venues together have a limit: a person there takes a place of the venue and one of these. */
@QuarkusTest
class InPersonLimitTest {

    private static final String API = "/api/registration/v1";

    private final String first = somebody();

    @Test
    void whenItIsReachedEveryVenueIsFullAndPeopleWaitOnItsOwnList() {
        String conference = conference(5, 1);
        registered(conference, first, inPerson("HALL"));
        assertThat(waiting(registered(conference, somebody(), inPerson("ANNEX")))).isEqualTo("ANNEX 1");
        assertThat(waiting(registered(conference, somebody(), inPerson("HALL")))).isEqualTo("HALL 1");
        assertThat(waiting(registered(conference, somebody(), inPerson("ANNEX")))).isEqualTo("ANNEX 2");
        var terms = admissionOf(conference);
        assertThat(terms.getInt("inPerson.capacity")).isEqualTo(1);
        assertThat(terms.getInt("inPerson.placesLeft")).isZero();
        assertThat(terms.getList("venues.placesLeft", Integer.class)).containsOnly(0);
        assertThat(terms.getInt("sites[0].placesLeft")).isEqualTo(5);
    }

    @Test
    void placesLeftOfAVenueAreNoMoreThanThoseOfAll() {
        String conference = conference(5, 2);
        registered(conference, first, inPerson("HALL"));
        var terms = admissionOf(conference);
        assertThat(terms.getInt("inPerson.placesLeft")).isEqualTo(1);
        assertThat(terms.getList("venues.placesLeft", Integer.class)).containsOnly(1);
        redefine(conference, admission(5));
        assertThat(admissionOf(conference).<Object> get("inPerson.placesLeft")).isNull();
        assertThat(admissionOf(conference).getInt("venues.find { it.code == 'HALL' }.placesLeft")).isEqualTo(4);
    }

    @Test
    void freedPlaceGoesToWhoWaitsLongestOfAllVenuesThatHaveRoom() {
        String conference = conference(1, 2);
        UUID seated = registered(conference, first, inPerson("ANNEX"));
        String other = somebody();
        UUID there = registered(conference, other, inPerson("HALL"));
        UUID longest = registered(conference, somebody(), inPerson("HALL"));
        UUID next = registered(conference, somebody(), inPerson("ANNEX"));
        UUID last = registered(conference, somebody(), inPerson("ANNEX"));
        cancelled(first, seated);
        assertThat(waiting(longest)).as("HALL is full").isEqualTo("HALL 1");
        assertThat(waiting(next)).isEqualTo("at ANNEX");
        cancelled(other, there);
        assertThat(waiting(longest)).isEqualTo("at HALL");
        assertThat(waiting(last)).isEqualTo("ANNEX 1");
    }

    @Test
    void itIsRaisedInTheOrderOfWaitingAndLoweredWithoutTakingAPlace() {
        String conference = conference(5, 0);
        List<UUID> people = List.of("HALL", "ANNEX", "ANNEX", "HALL").stream()
                .map(venue -> registered(conference, somebody(), inPerson(venue))).toList();
        redefine(conference, admission(5, 3));
        assertThat(people.stream().map(this::waiting)).containsExactly("at HALL", "at ANNEX", "at ANNEX", "HALL 1");
        redefine(conference, admission(5, 1));
        assertThat(people.stream().map(this::waiting)).containsExactly("at HALL", "at ANNEX", "at ANNEX", "HALL 1");
        assertThat(waiting(registered(conference, somebody(), inPerson("ANNEX")))).isEqualTo("ANNEX 1");
        redefine(conference, admission(5));
        assertThat(waiting(people.getLast())).isEqualTo("at HALL");
    }

    @Test
    void whoIsThereWhenItIsSetIsCounted() {
        String conference = conference(5);
        UUID seated = registered(conference, first, inPerson("HALL"));
        registered(conference, somebody(), inPerson("ANNEX"));
        redefine(conference, admission(5, 2));
        UUID waiting = registered(conference, somebody(), inPerson("ANNEX"));
        assertThat(waiting(waiting)).isEqualTo("ANNEX 1");
        cancelled(first, seated);
        assertThat(waiting(waiting)).isEqualTo("at ANNEX");
    }

    @Test
    void crewsAreNotCounted() {
        String conference = conference(1, 0);
        as(Tokens.crew()).body(inPerson("STUDIO").replaceFirst("\\{", "{\"kind\": \"CREW\", "))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201)
                .body("venue", equalTo("STUDIO"));
        assertThat(waiting(registered(conference, first, inPerson("HALL")))).isEqualTo("HALL 1");
        as(Tokens.participant(somebody())).body(inPerson("IN_PERSON"))
                .post(API + "/conferences/" + conference + "/registrations")
                .then().statusCode(422).body("type", endsWith("unknown-venue"));
    }

    @Test
    void closedVenueLeavesItsPlacesToTheOthers() {
        String conference = conference(5, 2);
        registered(conference, first, inPerson("HALL"));
        registered(conference, somebody(), inPerson("HALL"));
        UUID inLine = registered(conference, somebody(), inPerson("HALL"));
        UUID waiting = registered(conference, somebody(), inPerson("ANNEX"));
        as(Tokens.organizer()).post(API + "/conferences/" + conference + "/venues/HALL/closure").then().statusCode(200)
                .body("moved", equalTo(3));
        assertThat(waiting(waiting)).isEqualTo("at ANNEX");
        assertThat(waiting(inLine)).isEqualTo("online");
        assertThat(admissionOf(conference).getInt("inPerson.placesLeft")).isEqualTo(1);
    }

    @Test
    void switchAndItsPreviewKnowIt() {
        String conference = conference(5, 1);
        UUID seated = registered(conference, first, inPerson("HALL"));
        String other = somebody();
        UUID online = registered(conference, other, online());
        change(other, online, "{\"mode\": \"IN_PERSON\", \"venue\": \"ANNEX\"}", true).body("waitingFor.rank", equalTo(1));
        assertThat(waiting(online)).isEqualTo("online");
        change(first, seated, "{\"venue\": \"ANNEX\"}", false).body("venue", equalTo("ANNEX"));
        change(other, online, "{\"mode\": \"IN_PERSON\", \"venue\": \"HALL\"}", false).body("waitingFor.venue",
                equalTo("HALL"));
        change(first, seated, "{\"mode\": \"ONLINE\", \"venue\": null}", false).body("mode", equalTo("ONLINE"));
        assertThat(waiting(online)).isEqualTo("at HALL");
    }

    @Test
    void whoMovesComesBehindThoseWhoWaitThere() {
        String conference = conference(5, 1);
        UUID seated = registered(conference, first, inPerson("HALL"));
        UUID waiting = registered(conference, somebody(), inPerson("ANNEX"));
        change(first, seated, "{\"venue\": \"ANNEX\"}", true).body("waitingFor.rank", equalTo(1));
        change(first, seated, "{\"venue\": \"ANNEX\"}", false).body("waitingFor.rank", equalTo(1));
        assertThat(waiting(waiting)).isEqualTo("at ANNEX");
        assertThat(waiting(seated)).isEqualTo("ANNEX 1");
    }

    @Test
    void batchSeatsInTheOrderOfItsLines() {
        String conference = conference(5, 1);
        List<Map<String, Object>> lines = List.of("HALL", "ANNEX", "HALL", "ANNEX").stream().map(venue -> {
            Map<String, Object> line = new HashMap<>(line(somebody() + "@people.example", somebody()));
            line.putAll(Map.of("mode", "IN_PERSON", "venue", venue));
            return line;
        }).toList();
        List<UUID> people = as(Tokens.organizer()).header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("registrations", lines)).post(API + "/conferences/" + conference + "/registrations/batch").then()
                .statusCode(200).body("results.status", contains(201, 201, 201, 201)).extract().jsonPath()
                .getList("results.registration", UUID.class);
        assertThat(people.stream().map(this::waiting)).containsExactly("at HALL", "ANNEX 1", "HALL 1", "ANNEX 2");
        redefine(conference, admission(5, 3));
        assertThat(people.stream().map(this::waiting)).containsExactly("at HALL", "at ANNEX", "at HALL", "ANNEX 1");
    }

    private static io.restassured.response.ValidatableResponse change(String person, UUID id, String patch, boolean dryRun) {
        return as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*").body(patch)
                .queryParam("dryRun", dryRun).patch(API + "/registrations/" + id).then().statusCode(200);
    }

    /** Where somebody is, or for what and behind how many somebody waits. */
    private String waiting(UUID id) {
        var one = as(Tokens.organizer()).get(API + "/registrations/" + id).then().statusCode(200)
                .body("state", equalTo("CONFIRMED")).extract().jsonPath();
        return one.get("venue") != null ? "at " + one.getString("venue")
                : one.get("waitingFor") == null ? "online"
                        : one.getString("waitingFor.venue") + " " + one.getInt("waitingFor.rank");
    }
}
