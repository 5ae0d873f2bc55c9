package org.cyclorama.registration.door.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.cyclorama.registration.Eventually;
import org.cyclorama.testkit.Tokens;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class DoorListTest {

    private static final String API = "/api/registration/v1";

    @Test
    void listIsSignedForADoorThatHasOnlyThePublicKeys() throws Exception {
        String conference = conference(1);
        UUID id = registered(conference, somebody(), inPerson("HALL"));
        JsonPath answer = when(() -> list(conference, "HALL", "").body("list.entries", hasSize(1))).extract().jsonPath();
        JsonWebSignature signature = (JsonWebSignature) JsonWebSignature.fromCompactSerialization(answer.getString("signed"));
        JsonWebKeySet keys = new JsonWebKeySet(io.restassured.RestAssured.get(API + "/ticket-keys").asString());
        signature.setKey(((OctetKeyPairJsonWebKey) keys.findJsonWebKey(signature.getKeyIdHeaderValue(), "OKP", null, null))
                .getPublicKey());
        assertThat(signature.verifySignature()).isTrue();
        assertThat(signature.getHeader("typ")).isEqualTo("cyclorama-door-list");
        JsonPath signed = new JsonPath(signature.getPayload());
        assertThat(signed.getMap("")).isEqualTo(answer.getMap("list"));
        assertThat(signed.getString("entries[0].registration")).isEqualTo(id.toString());
        assertThat(signed.getBoolean("clearanceRequired")).isTrue();
    }

    @Test
    void deviceKeepsInStepByWhatChanged() {
        String conference = conference(2);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("ANNEX"));
        String start = when(() -> list(conference, "ANNEX", "").body("list.entries.registration", contains(id.toString()))
                .body("list.more", equalTo(false))).extract().path("list.next");
        list(conference, "ANNEX", start).body("list.entries", hasSize(0)).body("list.gone", hasSize(0))
                .body("list.next", equalTo(start));

        as(Tokens.doorStaff()).body(Map.of("validUntil", "2099-01-01T00:00:00Z"))
                .put(API + "/registrations/" + id + "/clearance")
                .then().statusCode(200);
        as(Tokens.doorStaff()).body(Map.of("registration", id, "venue", "ANNEX", "scanId", UUID.randomUUID()))
                .post(API + "/conferences/" + conference + "/check-ins").then().statusCode(201);
        String cursor = when(() -> list(conference, "ANNEX", start).body("list.entries", hasSize(1))
                .body("list.entries[0].checkedInAt", notNullValue())
                .body("list.entries[0].clearanceValidUntil", notNullValue())).extract().path("list.next");

        as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*")
                .body("{\"venue\": \"HALL\"}").patch(API + "/registrations/" + id).then().statusCode(200);
        when(() -> list(conference, "ANNEX", cursor).body("list.entries", hasSize(0)).body("list.gone",
                contains(id.toString())));
        when(() -> list(conference, "HALL", "").body("list.entries.registration", contains(id.toString())));
    }

    @Test
    void unknownVenueIsNotFoundAndOnlyDoorStaffSeeIt() {
        String conference = conference(1);
        list(conference, "HALL", "");
        as(Tokens.doorStaff()).get(path(conference, "MOON")).then().statusCode(404);
        as(Tokens.doorStaff()).get(path(conference, "ONLINE")).then().statusCode(404);
        as(Tokens.organizer()).get(path(conference, "HALL")).then().statusCode(403);
    }

    /** Whatever else is under way in the database holds the list back for a moment. */
    private static ValidatableResponse when(Supplier<ValidatableResponse> answer) {
        AtomicReference<ValidatableResponse> right = new AtomicReference<>();
        Eventually.holds(Duration.ofSeconds(10), () -> right.set(answer.get()));
        return right.get();
    }

    private static ValidatableResponse list(String conference, String venue, String cursor) {
        return as(Tokens.doorStaff()).queryParam("cursor", cursor).get(path(conference, venue)).then().statusCode(200);
    }

    private static String path(String conference, String venue) {
        return API + "/conferences/" + conference + "/venues/" + venue + "/door-list";
    }
}
