package org.cyclorama.registration.door.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Devices that scanned without a network, and wrong scans. */
@QuarkusTest
class OfflineDoorTest {

    private static final String API = "/api/registration/v1";

    @Test
    void firstToArriveWinsAndTheOtherIsToldBothScans() {
        String conference = conference(1);
        String ticket = ticket(conference);
        Map<String, Object> first = scan(ticket, "2020-11-19T06:00:00Z");
        Map<String, Object> second = scan(ticket, "2020-11-19T05:59:00Z");
        send(conference, List.of(first)).then().statusCode(200).body("checkedIn", equalTo(1))
                .body("results[0].status", equalTo(201)).body("results[0].checkIn.name", equalTo("大島 美咲"));
        send(conference, List.of(second)).then().body("refused", equalTo(1)).body("results[0].status", equalTo(409))
                .body("results[0].problem.type", endsWith("check-in-refused"))
                .body("results[0].problem.reason", equalTo("ALREADY_CHECKED_IN"))
                .body("results[0].problem.first.scanId", equalTo(first.get("scanId").toString()))
                .body("results[0].problem.first.scannedAt", equalTo("2020-11-19T06:00:00Z"))
                .body("results[0].problem.second.scanId", equalTo(second.get("scanId").toString()))
                .body("results[0].problem.second.scannedAt", equalTo("2020-11-19T05:59:00Z"));
    }

    @Test
    void whatWasSentBeforeIsAnsweredAlike() {
        String conference = conference(1);
        String ticket = ticket(conference);
        List<Map<String, Object>> scans = List.of(scan(ticket, null), scan(ticket, null), scan("nonsense", null));
        Response first = send(conference, scans);
        assertThat(send(conference, scans).asString()).isEqualTo(first.asString());
        first.then().body("results.status", equalTo(List.of(201, 409, 409)))
                .body("results[2].problem.reason", equalTo("BAD_SIGNATURE"));
    }

    @Test
    void scanIdOfAnotherScanIsRefused() {
        String conference = conference(1);
        Map<String, Object> scan = new HashMap<>(scan(ticket(conference), null));
        send(conference, List.of(scan)).then().body("checkedIn", equalTo(1));
        scan.put("ticket", "another");
        send(conference, List.of(scan)).then().body("results[0].status", equalTo(422));
    }

    @RepeatedTest(3)
    void devicesThatSendTheSamePeopleAtTheSameMomentLetEachInOnce() throws Exception {
        String conference = conference(20);
        List<String> tickets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tickets.add(ticket(conference));
        }
        List<Response> answers = Together.run(8, device -> () -> {
            List<Map<String, Object>> scans = new ArrayList<>(tickets.stream().map(ticket -> scan(ticket, null)).toList());
            java.util.Collections.shuffle(scans);
            return send(conference, scans);
        });
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.stream().mapToInt(answer -> answer.jsonPath().getInt("checkedIn")).sum()).isEqualTo(20);
        assertThat(answers.stream().mapToInt(answer -> answer.jsonPath().getInt("refused")).sum()).isEqualTo(7 * 20);
    }

    @Test
    void wrongScanIsUndoneAndTheTicketGoodAgain() {
        String conference = conference(1);
        String ticket = ticket(conference);
        String id = send(conference, List.of(scan(ticket, null))).jsonPath().getString("results[0].checkIn.id");
        as(Tokens.doorStaff()).delete(API + "/check-ins/" + id).then().statusCode(400);
        undo(id).then().statusCode(204);
        undo(id).then().statusCode(204);
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/registrations").then()
                .body("items[0].checkedInAt", nullValue());
        send(conference, List.of(scan(ticket, null))).then().body("checkedIn", equalTo(1));
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/registrations").then()
                .body("items[0].checkedInAt", notNullValue());
        undo(UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void personWithoutAPhoneIsFoundByNameAndCheckedInByHand() {
        String conference = conference(3);
        registered(conference, somebody(), inPerson("ANNEX"));
        UUID id = registered(conference, somebody(), inPerson("ANNEX").replace("大島 美咲", "Ana Ribeiro"));
        as(Tokens.doorStaff()).queryParam("name", "ribe").get(API + "/conferences/" + conference + "/venues/ANNEX/door-list")
                .then().statusCode(200).body("list.entries", hasSize(1))
                .body("list.entries[0].registration", equalTo(id.toString()));
        as(Tokens.doorStaff()).body(Map.of("registration", id, "venue", "ANNEX", "scanId", UUID.randomUUID()))
                .post(API + "/conferences/" + conference + "/check-ins").then().statusCode(201)
                .body("name", equalTo("Ana Ribeiro"));
    }

    @Test
    void tooManyScansAreRefusedWhole() {
        List<Map<String, Object>> scans = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            scans.add(scan("x", null));
        }
        send(conference(1), scans).then().statusCode(413).body("type", endsWith("content-too-large"));
    }

    private static String ticket(String conference) {
        String person = somebody();
        return ticketOf(person, registered(conference, person, inPerson("ANNEX")));
    }

    private static String ticketOf(String person, UUID id) {
        return as(Tokens.participant(person)).get(API + "/registrations/" + id + "/ticket").then().statusCode(200).extract()
                .path("ticket");
    }

    private static Map<String, Object> scan(String ticket, String at) {
        Map<String, Object> scan = new HashMap<>(Map.of("ticket", ticket, "venue", "ANNEX", "scanId", UUID.randomUUID()));
        if (at != null) {
            scan.put("scannedAt", at);
        }
        return scan;
    }

    private static Response send(String conference, List<Map<String, Object>> scans) {
        return as(Tokens.doorStaff()).body(Map.of("scans", scans))
                .post(API + "/conferences/" + conference + "/check-ins/batch");
    }

    private static Response undo(String id) {
        return as(Tokens.doorStaff()).queryParam("reason", "The wrong ticket").delete(API + "/check-ins/" + id);
    }
}
