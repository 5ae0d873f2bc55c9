package org.cyclorama.agenda.calendar.favourites;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.agenda.calendar.favourites.Guest.FEED;
import static org.cyclorama.agenda.calendar.favourites.Guest.add;
import static org.cyclorama.agenda.calendar.favourites.Guest.local;
import static org.cyclorama.agenda.calendar.favourites.Guest.person;
import static org.cyclorama.agenda.calendar.favourites.Guest.three;
import static org.cyclorama.agenda.calendar.favourites.Guest.token;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.net.URL;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Stage;
import org.cyclorama.testkit.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import biweekly.Biweekly;
import biweekly.component.VEvent;

/** My agenda as a calendar under a secret address. */
@QuarkusTest
class FeedTest {

    @Inject
    Session database;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void feedHoldsMyAgendaForWhoeverHasItsAddress() {
        Stage stage = three();
        RequestSpecification me = person();
        add(me, stage, "B-1").statusCode(201);
        String url = given(me).post(FEED).then().statusCode(201).extract().path("url");
        Response feed = given().get(local(url));
        feed.then().statusCode(200).contentType("text/calendar").header("Cache-Control", "private, no-cache")
                .header("Referrer-Policy", "no-referrer");
        List<VEvent> events = Biweekly.parse(new String(feed.asByteArray(), UTF_8)).first().getEvents();
        assertThat(events).extracting(event -> event.getSummary().getValue()).containsExactly("Title of B");
        assertThat(feed.asString()).doesNotContain(token(url));
        given().header("If-None-Match", feed.header("ETag")).get(local(url)).then().statusCode(304);
        given().get(local(url) + "?zone=Asia/Tokyo").then().statusCode(200).body(containsString("TZID=Asia/Tokyo"));

        add(me, stage, "C-1").statusCode(201);
        given().header("If-None-Match", feed.header("ETag")).get(local(url)).then().statusCode(200);
    }

    @Test
    void aNewAddressPutsTheOldOneOutOfUse() {
        RequestSpecification me = person();
        String first = given(me).post(FEED).path("url");
        String second = given(me).post(FEED).path("url");
        assertThat(second).isNotEqualTo(first);
        given().get(local(first)).then().statusCode(404);
        given().get(local(second)).then().statusCode(200);
        given(me).delete(FEED).then().statusCode(204);
        given(me).delete(FEED).then().statusCode(204);
        given().get(local(second)).then().statusCode(404);
        given().post(FEED).then().statusCode(401);
    }

    @Test
    void theSecretIsNowhereButInItsAddress() {
        RequestSpecification me = person();
        String url = given(me).header("Idempotency-Key", UUID.randomUUID().toString()).post(FEED).path("url");
        String token = token(url);
        List<String> tables = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'", String.class)
                .getResultList());
        assertThat(tables).contains("feed", "idempotent_answer");
        for (String table : tables) {
            Long holding = QuarkusTransaction.requiringNew().call(() -> database
                    .createNativeQuery("SELECT count(*) FROM " + table + " t WHERE t::text LIKE :token", Long.class)
                    .setParameter("token", "%" + token + "%").getSingleResult());
            assertThat(holding).as(table).isZero();
        }
    }

    @Test
    void noProblemRepeatsTheSecret() {
        String token = "A".repeat(43);
        for (String address : List.of(token + ".ics", token + ".ics?zone=Mars/Olympus", token, token + "/x", "short.ics")) {
            given().get("/api/agenda/v1/feeds/" + address).then().statusCode(org.hamcrest.Matchers.oneOf(400, 404))
                    .contentType("application/problem+json").body("instance", equalTo("/api/agenda/v1/feeds"))
                    .body(not(containsString(token)));
        }
        given().auth().oauth2(Tokens.expired()).get("/api/agenda/v1/feeds/" + token + ".ics").then().statusCode(401)
                .body(not(containsString(token)));
        given().delete("/api/agenda/v1/feeds/" + token + ".ics").then().statusCode(405).body(not(containsString(token)));
        given().accept("image/png").get("/api/agenda/v1/feeds/" + token + ".ics").then().statusCode(406)
                .body("instance", startsWith("/")).body(not(containsString(token)));
    }

    @Test
    void noFigureRepeatsTheSecret() {
        String token = "B".repeat(43);
        String address = "/api/agenda/v1/feeds/" + token + ".ics";
        given().auth().oauth2(Tokens.expired()).get(address).then().statusCode(401);
        given().get(address).then().statusCode(404);
        given().get(address + "?zone=Mars/Olympus").then().statusCode(400);
        given().accept("image/png").get(address).then().statusCode(406);
        given().delete(address).then().statusCode(405);
        assertThat(given().get(metrics).asString()).contains("http_server_requests").doesNotContain(token);
    }
}
