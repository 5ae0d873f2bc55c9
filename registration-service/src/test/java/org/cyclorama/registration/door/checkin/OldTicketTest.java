package org.cyclorama.registration.door.checkin;

import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.registration.Eventually;
import org.cyclorama.testkit.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Tickets of before, and keys that changed. */
@QuarkusTest
class OldTicketTest {

    private static final String API = "/api/registration/v1";

    @ConfigProperty(name = "cyclorama.defaults.keys-file")
    String keysFile;

    @Test
    void ticketOfBeforeAMoveIsRevoked() {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("ANNEX"));
        String old = ticketOf(person, id);
        patch(person, id, "{\"mode\": \"ONLINE\", \"venue\": null}");
        patch(person, id, "{\"mode\": \"IN_PERSON\", \"venue\": \"ANNEX\"}");
        scan(conference, old).then().body("results[0].problem.reason", equalTo("REVOKED"));
        Eventually.holds(Duration.ofSeconds(10), () -> as(Tokens.doorStaff())
                .get(API + "/conferences/" + conference + "/revocations").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].registration", equalTo(id.toString())).body("items[0].below", equalTo(3)));
        scan(conference, ticketOf(person, id)).then().body("checkedIn", equalTo(1));
    }

    @Test
    void ticketSignedWithAnOlderKeyStillOpensAndOneOfAForeignKeyDoesNot() throws Exception {
        String conference = conference(1);
        String person = somebody();
        UUID id = registered(conference, person, inPerson("ANNEX"));
        OctetKeyPairJsonWebKey older = (OctetKeyPairJsonWebKey) new JsonWebKeySet(Files.readString(Path.of(keysFile)))
                .getJsonWebKeys().getLast();
        String payload = "{\"sub\":\"%s\",\"con\":\"%s\",\"mod\":\"IN_PERSON\",\"ven\":\"ANNEX\",\"num\":1,\"iat\":1}"
                .formatted(id, conference);
        String foreign = sign(older, "foreign", payload);
        scan(conference, foreign).then().body("results[0].problem.reason", equalTo("UNKNOWN_KEY"));
        scan(conference, sign(older, older.getKeyId(), payload)).then().body("checkedIn", equalTo(1));
    }

    private static String sign(OctetKeyPairJsonWebKey key, String id, String payload) throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("EdDSA");
        signature.setKeyIdHeaderValue(id);
        signature.setHeader("typ", "cyclorama-ticket");
        signature.setPayload(payload);
        signature.setKey(key.getPrivateKey());
        return signature.getCompactSerialization();
    }

    private static String ticketOf(String person, UUID id) {
        return as(Tokens.participant(person)).get(API + "/registrations/" + id + "/ticket").then().statusCode(200).extract()
                .path("ticket");
    }

    private static void patch(String person, UUID id, String patch) {
        as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*").body(patch)
                .patch(API + "/registrations/" + id).then().statusCode(200);
    }

    private static Response scan(String conference, String ticket) {
        return as(Tokens.doorStaff())
                .body(Map.of("scans", List.of(Map.of("ticket", ticket, "venue", "ANNEX", "scanId", UUID.randomUUID()))))
                .post(API + "/conferences/" + conference + "/check-ins/batch");
    }
}
