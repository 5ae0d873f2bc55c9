package org.cyclorama.registration.door.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

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
class DoorTest {

    private static final String API = "/api/registration/v1";

    @Test
    void personIsRefusedWithoutClearanceThenComesInOnce() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("HALL"));
        String ticket = ticket(person, id);

        scan(conference, ticket, "HALL").then().statusCode(409).body("type", endsWith("check-in-refused")).body("reason",
                equalTo("NO_CLEARANCE"));
        clear(id, "2099-01-01T00:00:00Z");
        String at = scan(conference, ticket, "HALL").then().statusCode(201).body("name", equalTo("大島 美咲")).extract()
                .path("checkedInAt");

        scan(conference, ticket, "HALL").then().statusCode(409).body("reason", equalTo("ALREADY_CHECKED_IN"))
                .body("checkedInAt", equalTo(at)).body("venue", equalTo("HALL"));
    }

    @Test
    void clearanceThatHasEndedIsNone() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("HALL"));
        clear(id, "2020-01-01T00:00:00Z");
        scan(conference, ticket(person, id), "HALL").then().statusCode(409).body("reason", equalTo("NO_CLEARANCE"));
    }

    @Test
    void sameScanAgainGetsTheSameAnswer() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("ANNEX"));
        Map<String, Object> scan = Map.of("ticket", ticket(person, id), "venue", "ANNEX", "scanId", UUID.randomUUID());
        Response first = send(conference, scan);
        Response again = send(conference, scan);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void refusedScanAgainIsRefusedAlike() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("HALL"));
        Map<String, Object> scan = Map.of("ticket", ticket(person, id), "venue", "HALL", "scanId", UUID.randomUUID());
        send(conference, scan).then().statusCode(409);
        clear(id, "2099-01-01T00:00:00Z");
        send(conference, scan).then().statusCode(409).body("type", endsWith("/problems/check-in-refused")).body("reason",
                equalTo("NO_CLEARANCE"));
    }

    @Test
    void everyReasonIsTold() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("ANNEX"));
        String ticket = ticket(person, id);
        scan(conference, ticket, "HALL").then().statusCode(409).body("reason", equalTo("WRONG_VENUE"));
        scan(conference, ticket.substring(0, ticket.length() - 4) + "AAAA", "ANNEX").then().statusCode(409).body("reason",
                equalTo("BAD_SIGNATURE"));
        scan(conference, "nonsense", "ANNEX").then().statusCode(409).body("reason", equalTo("BAD_SIGNATURE"));
        as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/registrations/" + id).then().statusCode(204);
        scan(conference, ticket, "ANNEX").then().statusCode(409).body("reason", equalTo("CANCELLED"));

        String viewer = somebody();
        UUID remote = registered(conference, viewer, online());
        scan(conference, ticket(viewer, remote), "HALL").then().statusCode(409).body("reason", equalTo("NOT_IN_PERSON"));
    }

    @Test
    void ticketOfAnotherConferenceIsUnknownHere() {
        String person = somebody();
        String elsewhere = conference(1);
        UUID id = registered(elsewhere, person, inPerson("ANNEX"));
        scan(conference(1), ticket(person, id), "ANNEX").then().statusCode(404);
    }

    @RepeatedTest(5)
    void manyDoorsLetOneIn() throws Exception {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("ANNEX"));
        String ticket = ticket(person, id);
        List<Response> answers = Together.run(10, i -> () -> scan(conference, ticket, "ANNEX"));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> answer.then().body("reason", equalTo("ALREADY_CHECKED_IN")).body("checkedInAt",
                        notNullValue()))
                .hasSize(9);
    }

    @Test
    void onlyDoorStaffScan() {
        String conference = conference(1);
        as(Tokens.participant(somebody()))
                .body(Map.of("registration", UUID.randomUUID(), "venue", "HALL", "scanId", UUID.randomUUID()))
                .post(API + "/conferences/" + conference + "/check-ins").then().statusCode(403);
    }

    private static String ticket(String person, UUID id) {
        return as(Tokens.participant(person)).get(API + "/registrations/" + id + "/ticket").then().statusCode(200).extract()
                .path("ticket");
    }

    private static Response scan(String conference, String ticket, String venue) {
        return send(conference, Map.of("ticket", ticket, "venue", venue, "scanId", UUID.randomUUID()));
    }

    private static Response send(String conference, Map<String, Object> scan) {
        return as(Tokens.doorStaff()).body(scan).post(API + "/conferences/" + conference + "/check-ins");
    }

    private static void clear(UUID id, String until) {
        as(Tokens.doorStaff()).body(Map.of("validUntil", until)).put(API + "/registrations/" + id + "/clearance").then()
                .statusCode(200);
    }
}
