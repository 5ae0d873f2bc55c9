package org.cyclorama.registration.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.testkit.Tokens;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whom a caller may not know of is not there, in every path, and what exists is answered like what does not. */
@QuarkusTest
class InvisibleTest {

    private static final String API = "/api/registration/v1";

    @Inject
    SessionFactory sessions;

    static Stream<String> paths() {
        return Stream.of("GET ", "GET /ticket", "GET /ticket.svg", "GET /ticket.png", "PATCH ", "DELETE ");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void othersPeopleAreAnsweredLikePeopleWhoDoNotExist(String path) {
        String conference = conference(1);
        String owner = partner(conference, 5);
        UUID id = UUID.fromString(batch(conference, owner, "a@" + domain(owner)).path("results[0].registration"));
        List<String> strangers = List.of(Tokens.partner(partner(conference, 5)), Tokens.participant(somebody()),
                Tokens.staff("organizer", List.of("partners-elsewhere")));
        for (String stranger : strangers) {
            Response there = call(stranger, path, id);
            Response nowhere = call(stranger, path, UUID.randomUUID());
            assertThat(there.statusCode()).isEqualTo(404).isEqualTo(nowhere.statusCode());
            assertThat(there.path("detail").toString()).isEqualTo(nowhere.path("detail").toString());
        }
    }

    @Test
    void addressOfAnotherDomainIsAnsweredAlikeWhetherItIsRegisteredOrNot() {
        String conference = conference(1);
        String person = somebody();
        registered(conference, person, online());
        String portal = partner(conference, 5);
        Map<String, Object> known = batch(conference, portal, person + "@people.example").jsonPath()
                .getMap("results[0].problem");
        Map<String, Object> unknown = batch(conference, portal, somebody() + "@people.example").jsonPath()
                .getMap("results[0].problem");
        assertThat(known).isEqualTo(unknown).containsEntry("status", 422);
    }

    @Test
    void organizerOfOtherConferencesMayNotDefineThisOne() {
        String conference = conference(1);
        as(Tokens.staff("organizer", List.of("partners-elsewhere"))).get(API + "/conferences/" + conference + "/registrations")
                .then().statusCode(403);
        as(Tokens.staff("organizer", List.of(conference))).get(API + "/conferences/" + conference + "/registrations").then()
                .statusCode(200);
    }

    @Test
    void doorStaffOfAVenueScansThereAlone() {
        String conference = conference(2);
        UUID hall = registered(conference, somebody(), inPerson("HALL"));
        UUID annex = registered(conference, somebody(), inPerson("ANNEX"));
        String staff = Tokens.staff("door-staff", List.of(conference), "ANNEX");
        scan(staff, conference, hall, "HALL").then().statusCode(403);
        String id = scan(staff, conference, annex, "ANNEX").then().statusCode(201).extract().path("id");
        as(staff).get(API + "/conferences/" + conference + "/venues/HALL/door-list").then().statusCode(403);
        as(staff).body(Map.of("validUntil", "2099-01-01T00:00:00Z")).put(API + "/registrations/" + hall + "/clearance").then()
                .statusCode(404);
        as(Tokens.staff("door-staff", List.of("partners-elsewhere"))).queryParam("reason", "wrong")
                .delete(API + "/check-ins/" + id).then().statusCode(404);
    }

    @Test
    void crewComesToItsSiteAndWaitsThereForAPlace() {
        String conference = conference(1);
        String wish = inPerson("STUDIO").replaceFirst("\\{", "{\"kind\": \"CREW\", ");
        as(Tokens.participant(somebody())).body(wish).post(API + "/conferences/" + conference + "/registrations").then()
                .statusCode(403).body("type", endsWith("kind-not-allowed"));
        as(Tokens.crew()).body(wish).post(API + "/conferences/" + conference + "/registrations").then().statusCode(201)
                .body("kind", equalTo("CREW")).body("venue", equalTo("STUDIO"));
        as(Tokens.organizer()).body(wish.replaceFirst("\\{", "{\"email\": \"" + somebody() + "@crew.example\", "))
                .post(API + "/conferences/" + conference + "/registrations").then().statusCode(201)
                .body("state", equalTo("WAITLISTED")).body("waitingFor.rank", equalTo(1));
        as(Tokens.organizer()).queryParam("kind", "CREW").get(API + "/conferences/" + conference + "/registrations").then()
                .body("items", hasSize(2));
    }

    /** So neither its answer nor its time can tell that somebody is there. */
    @ParameterizedTest
    @MethodSource("paths")
    void othersPeopleAreNotEvenRead(String path) {
        String conference = conference(1);
        String owner = partner(conference, 5);
        UUID id = UUID.fromString(batch(conference, owner, "a@" + domain(owner)).path("results[0].registration"));
        List<String> strangers = List.of(Tokens.partner(partner(conference, 5)), Tokens.participant(somebody()));
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        strangers.forEach(stranger -> assertThat(call(stranger, path, id).statusCode()).isEqualTo(404));
        assertThat(statistics.getEntityStatistics(Registration.class.getName()).getLoadCount()).isZero();
        assertThat(call(Tokens.partner(owner), "GET ", id).statusCode()).isEqualTo(200);
        assertThat(statistics.getEntityStatistics(Registration.class.getName()).getLoadCount()).isPositive();
    }

    private static Response scan(String token, String conference, UUID id, String venue) {
        return as(token).body(Map.of("registration", id, "venue", venue, "scanId", UUID.randomUUID()))
                .post(API + "/conferences/" + conference + "/check-ins");
    }

    private static Response batch(String conference, String partner, String email) {
        return as(Tokens.partner(partner)).header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("registrations", List.of(line(email, UUID.randomUUID().toString()))))
                .post(API + "/conferences/" + conference + "/registrations/batch");
    }

    private static Response call(String token, String path, UUID id) {
        String[] parts = path.split(" ", -1);
        var request = as(token).header("If-Match", "*").accept("*/*");
        return (parts[0].equals("PATCH") ? request.contentType("application/merge-patch+json").body("{}") : request)
                .request(parts[0], API + "/registrations/" + id + parts[1]);
    }
}
