package org.cyclorama.registration.registrations;

import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.partner;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** The same batch as JSON, as lines of JSON and as a table, and its key. */
@QuarkusTest
class BatchFormatsTest {

    private static final String API = "/api/registration/v1";

    @Test
    void tableIsReadWithItsByteOrderMarkAndLists() {
        String conference = conference(1);
        String partner = partner(conference, 10);
        String table = "\uFEFFexternalId,name,email,country,zone,language,company,tracks,mode,venue,kind,consents\r\n"
                + "7,\"Müller, Jörg\",j@%s,DE,Europe/Berlin,de,\"Acme \"\"Nord\"\"\",B2B;INDUSTRIAL,ONLINE,,,CONTACT\r\n"
                        .formatted(domain(partner));
        UUID id = as(Tokens.partner(partner)).contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID()).body(table)
                .post(API + "/conferences/" + conference + "/registrations/batch").then().statusCode(200)
                .body("created", equalTo(1))
                .extract().jsonPath().getUUID("results[0].registration");
        as(Tokens.partner(partner)).get(API + "/registrations/" + id).then().body("name", equalTo("Müller, Jörg"))
                .body("company", equalTo("Acme \"Nord\"")).body("tracks", equalTo(List.of("B2B", "INDUSTRIAL")))
                .body("partner", equalTo(partner));
    }

    @Test
    void linesOfJsonAreRead() {
        String conference = conference(1);
        String partner = partner(conference, 10);
        String one = "{\"name\":\"A\",\"email\":\"a@%s\",\"country\":\"DE\",\"zone\":\"Europe/Berlin\",\"language\":\"de\",\"mode\":\"ONLINE\"}\n"
                .formatted(domain(partner));
        as(Tokens.partner(partner)).contentType("application/x-ndjson").header("Idempotency-Key", UUID.randomUUID())
                .body(one.getBytes())
                .post(API + "/conferences/" + conference + "/registrations/batch").then().statusCode(200)
                .body("created", equalTo(1));
    }

    @Test
    void keyIsNeededAndAnswersAlike() {
        String conference = conference(1);
        String partner = partner(conference, 10);
        var body = Map.of("registrations", List.of(line("a@" + domain(partner), "1")));
        as(Tokens.partner(partner)).body(body).post(API + "/conferences/" + conference + "/registrations/batch").then()
                .statusCode(400);
        String key = UUID.randomUUID().toString();
        keyed(conference, partner, key, body).statusCode(200).header("Idempotency-Replayed", nullValue()).body("created",
                equalTo(1));
        keyed(conference, partner, key, body).statusCode(200).header("Idempotency-Replayed", equalTo("true")).body("created",
                equalTo(1));
        keyed(conference, partner, key, Map.of("registrations", List.of(line("b@" + domain(partner), "2")))).statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
    }

    private static ValidatableResponse keyed(String conference, String partner, String key, Object body) {
        return as(Tokens.partner(partner)).header("Idempotency-Key", key).body(body)
                .post(API + "/conferences/" + conference + "/registrations/batch").then();
    }
}
