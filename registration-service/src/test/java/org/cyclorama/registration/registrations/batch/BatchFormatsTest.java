package org.cyclorama.registration.registrations.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.partner;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = { "application/json", "application/x-ndjson", "text/csv" })
    void lineThatCantBeReadStopsNoOther(String format) {
        String conference = conference(1);
        String partner = partner(conference, 10);
        String json = "{\"name\":\"A\",\"email\":\"%s@" + domain(partner)
                + "\",\"country\":\"DE\",\"zone\":\"Europe/Berlin\",\"language\":\"de\",\"mode\":\"ONLINE\"}";
        String first = json.formatted("a");
        String last = json.formatted("b");
        String table = "name,email,country,zone,language,mode\r\nA,a@%1$s,DE,Europe/Berlin,de,ONLINE\r\nB,too,few\r\n"
                + "C,c@%1$s,DE,Europe/Berlin,de,ONLINE,too many\r\nD,d@%1$s,DE,Europe/Berlin,de,ONLINE\r\n";
        String body = switch (format) {
            case "text/csv" -> table.formatted(domain(partner));
            case "application/json" -> "{\"registrations\": [" + String.join(",", first, "null", "7", last) + "]}";
            default -> String.join("\n", first, "null", "{\"name\": ", last);
        };
        as(Tokens.partner(partner)).contentType(format).header("Idempotency-Key", UUID.randomUUID()).body(body.getBytes(UTF_8))
                .post(API + "/conferences/" + conference + "/registrations/batch").then().statusCode(200)
                .body("results.status", equalTo(List.of(201, 400, 400, 201))).body("results.line", equalTo(List.of(1, 2, 3, 4)))
                .body("results[1].problem.type", endsWith("invalid-request")).body("refused", equalTo(2));
    }

    @Test
    void textIsUtf8WithoutSayingSoAndNothingElse() {
        String conference = conference(1);
        String partner = partner(conference, 10);
        String table = "name,email,country,zone,language,mode\nJörg 大島,j@%s,DE,Europe/Berlin,de,ONLINE\n"
                .formatted(domain(partner));
        as(Tokens.partner(partner)).contentType("text/csv").header("Idempotency-Key", UUID.randomUUID())
                .body(table.replace("大島", "M").getBytes(ISO_8859_1))
                .post(API + "/conferences/" + conference + "/registrations/batch").then().statusCode(400)
                .body("detail", containsString("UTF-8"));
        String id = as(Tokens.partner(partner)).contentType("text/csv").header("Idempotency-Key", UUID.randomUUID())
                .body(table.getBytes(UTF_8)).post(API + "/conferences/" + conference + "/registrations/batch").then()
                .statusCode(200).extract().path("results[0].registration");
        as(Tokens.partner(partner)).get(API + "/registrations/" + id).then().body("name", equalTo("Jörg 大島"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "name,name\nA,B\n", "name,shoe size\nA,42\n", "\"name\nA\n", "name\n" })
    void tableThatIsNoneIsRefusedWhole(String table) {
        String conference = conference(1);
        as(Tokens.partner(partner(conference, 1))).contentType("text/csv").header("Idempotency-Key", UUID.randomUUID())
                .body(table.getBytes(UTF_8)).post(API + "/conferences/" + conference + "/registrations/batch").then()
                .statusCode(400).body("type", endsWith("invalid-request"));
    }

    private static ValidatableResponse keyed(String conference, String partner, String key, Object body) {
        return as(Tokens.partner(partner)).header("Idempotency-Key", key).body(body)
                .post(API + "/conferences/" + conference + "/registrations/batch").then();
    }
}
