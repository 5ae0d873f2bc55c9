package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.e2e.stack.Problems.problem;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.Test;

import io.restassured.response.ValidatableResponse;

import com.fasterxml.jackson.databind.JsonNode;

/** Step 4: a person registers in person, gets a signed ticket, and comes in through the door once. */
@OnTheStack
class DoorIT {

    private static final String VENUE = "MOSCOW";

    private final Callers callers;

    DoorIT(Callers callers) {
        this.callers = callers;
    }

    @Test
    void aTicketLetsOnePersonInOnce() throws Exception {
        String id = registerInPerson("participant-tokyo");
        String ticket = ticketOf("participant-tokyo", id);

        scan(ticket, UUID.randomUUID()).spec(problem(409, "check-in-refused")).body("reason", equalTo("NO_CLEARANCE"));
        clear(id);
        UUID scan = UUID.randomUUID();
        String cameIn = scan(ticket, scan).statusCode(201).body("name", equalTo("佐藤 花子")).body("venue", equalTo(VENUE))
                .extract().path("checkedInAt");

        scan(ticket, UUID.randomUUID()).spec(problem(409, "check-in-refused"))
                .body("reason", equalTo("ALREADY_CHECKED_IN"))
                .body("checkedInAt", equalTo(cameIn)).body("venue", equalTo(VENUE));
        scan(ticket, scan).statusCode(201).header("Idempotency-Replayed", "true").body("checkedInAt", equalTo(cameIn));
        callers.person("participant-tokyo").get(Event.REGISTRATION + "/registrations/{id}", id).then().statusCode(200)
                .body("checkedInAt", equalTo(cameIn));
        callers.person("door").body(Map.of("ticket", forged(ticket), "venue", VENUE, "scanId", UUID.randomUUID()))
                .post(Event.REGISTRATION + "/conferences/{c}/check-ins", Event.SLUG).then()
                .spec(problem(409, "check-in-refused")).body("reason", equalTo("BAD_SIGNATURE"));
    }

    /** Genuine for whoever has only the public keys, and the same in the picture. */
    private String ticketOf(String person, String id) throws Exception {
        String path = Event.REGISTRATION + "/registrations/" + id;
        String ticket = callers.person(person).get(path + "/ticket").then().statusCode(200)
                .body("registration", equalTo(id)).body("venue", equalTo(VENUE)).extract().path("ticket");
        JsonNode keys = callers.anyone().get(Event.REGISTRATION + "/ticket-keys").then().statusCode(200).extract()
                .as(JsonNode.class);
        JsonNode claims = Ticket.verified(ticket, keys);
        assertThat(claims.path("sub").textValue()).isEqualTo(id);
        assertThat(claims.path("ven").textValue()).isEqualTo(VENUE);
        byte[] picture = callers.person(person).accept("image/png").get(path + "/ticket.png").then().statusCode(200).extract()
                .asByteArray();
        assertThat(Ticket.readFrom(picture)).isEqualTo(ticket);
        return ticket;
    }

    private String registerInPerson(String person) {
        int left = placesLeft();
        String id = callers.person(person)
                .body(Map.of("name", "佐藤 花子", "country", "JP", "zone", "Asia/Tokyo", "language", "ja", "mode", "IN_PERSON",
                        "venue", VENUE))
                .post(Event.REGISTRATIONS).then().statusCode(201)
                .body("state", equalTo("CONFIRMED")).body("mode", equalTo("IN_PERSON")).body("venue", equalTo(VENUE))
                .body("email", equalTo("tokyo@participants.example")).extract().path("id");
        assertThat(placesLeft()).isEqualTo(left - 1);
        return id;
    }

    private int placesLeft() {
        return callers.anyone().get(Event.REGISTRATION + "/conferences/{c}/admission", Event.SLUG).then().statusCode(200)
                .extract().path("venues.find { it.code == '%s' }.placesLeft".formatted(VENUE));
    }

    private ValidatableResponse scan(String ticket, UUID scan) {
        return callers.person("door").body(Map.of("ticket", ticket, "venue", VENUE, "scanId", scan))
                .post(Event.REGISTRATION + "/conferences/{c}/check-ins", Event.SLUG).then();
    }

    private void clear(String id) {
        callers.person("door").body(Map.of("validUntil", Instant.now().plus(Duration.ofDays(1)).toString()))
                .put(Event.REGISTRATION + "/registrations/{id}/clearance", id).then().statusCode(200);
    }

    /** Its last character but one is another: that one carries bits of the signature, not padding. */
    private static String forged(String ticket) {
        int at = ticket.length() - 2;
        return ticket.substring(0, at) + (ticket.charAt(at) == 'A' ? 'B' : 'A') + ticket.substring(at + 1);
    }
}
