package org.cyclorama.agenda.suite.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class PrivacyTest {

    @Inject
    Session database;

    @Test
    void personIsShownWhatIsKeptAndThenForgottenOnce() {
        Stage stage = Stage.set();
        stage.importFirst(new Sheet().speaker("ann").talk("A", "ann")
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:30", "07:00", "MOW").moveFromNow("A-1", -10, 50)).then()
                .statusCode(201);
        stage.release("{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A test.\"}]}").then().statusCode(201);
        String airing = stage.visit("/airings").path("items[0].id");
        String person = "confirmed-" + UUID.randomUUID();
        given().auth().oauth2(Tokens.participant(person)).post("/api/agenda/v1/airings/" + airing + "/join").then()
                .statusCode(200);

        ask("export", UUID.randomUUID(), person).then().statusCode(200).body("service", equalTo("agenda"))
                .body("data.joins.conference", contains(stage.slug())).body("data.joins.airing", contains(airing))
                .body("data.admissions.confirmed", contains(true));

        UUID request = UUID.randomUUID();
        Response receipt = ask("erasure", request, person);
        receipt.then().statusCode(200).body("request", equalTo(request.toString())).body("erased.joins", equalTo(1))
                .body("erased.admissions", equalTo(1));
        assertThat(ask("erasure", request, person).jsonPath().getMap("$")).isEqualTo(receipt.jsonPath().getMap("$"));
        ask("export", UUID.randomUUID(), person).then().body("data.joins", empty()).body("data.admissions", empty());
        ask("erasure", UUID.randomUUID(), person).then().body("erased.joins", equalTo(0));
        assertThat(rowsThatName(Tokens.subject(person))).isZero();
    }

    @Test
    void onlyServicesAsk() {
        given().auth().oauth2(Tokens.organizer()).contentType("application/json").body("{}").post("/internal/privacy/erasure")
                .then().statusCode(403);
        given().auth().oauth2(Tokens.service("registration-service")).contentType("application/json").body("{}")
                .post("/internal/privacy/erasure").then().statusCode(400);
    }

    /** In whatever table there is, so that a table that is added later is looked at too. */
    private long rowsThatName(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'""",
                String.class).getResultStream()
                .mapToLong(table -> database.createNativeQuery(
                        "SELECT count(*) FROM " + table + " AS one WHERE cast(one AS text) LIKE '%' || :subject || '%'",
                        Long.class)
                        .setParameter("subject", subject).getSingleResult())
                .sum());
    }

    private static Response ask(String what, UUID request, String person) {
        return given().auth().oauth2(Tokens.service("registration-service")).contentType("application/json")
                .body("{\"request\": \"%s\", \"subject\": \"%s\", \"email\": null}".formatted(request, Tokens.subject(person)))
                .post("/internal/privacy/" + what);
    }
}
