package org.cyclorama.agenda.calendar.favourites;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.net.URL;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.cyclorama.agenda.suite.privacy.Person;
import org.cyclorama.agenda.suite.privacy.PersonalData;
import org.cyclorama.testkit.Together;
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

/** My agenda, and the same as a calendar under a secret address. */
@QuarkusTest
class FavouritesTest {

    private static final String AGENDA = "/api/agenda/v1/me/agenda";
    private static final String FEED = "/api/agenda/v1/me/feed";

    @Inject
    Session database;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Inject
    @jakarta.enterprise.inject.Any
    jakarta.enterprise.inject.Instance<PersonalData> personalData;

    @Test
    void agendaIsInOrderOfTimeAndInMyZone() {
        Stage stage = three();
        RequestSpecification me = person();
        add(me, stage, "C-1").statusCode(201).body("code", equalTo("C-1"));
        add(me, stage, "A-1").statusCode(201);
        add(me, stage, "A-1").statusCode(200);
        given(me).get(AGENDA + "?zone=Pacific/Auckland").then().statusCode(200).header("Cache-Control", "no-store")
                .body("items.code", contains("A-1", "C-1")).body("items[0].localStart", equalTo("2020-11-19T19:00:00+13:00"))
                .body("items[1].localDay", equalTo("2020-11-20"));
        String next = given(me).get(AGENDA + "?limit=1").then().body("items.code", contains("A-1")).extract().path("next");
        given(me).get(AGENDA + "?limit=1&cursor=" + next).then().body("items.code", contains("C-1")).body("next",
                equalTo(null));
        given(me).get(AGENDA + "?conference=another").then().body("items", empty());
        given(person()).get(AGENDA).then().body("items", empty());

        String id = stage.visit("/airings").path("items.find { it.code == 'A-1' }.id");
        given(me).delete(AGENDA + "/" + id).then().statusCode(204);
        given(me).delete(AGENDA + "/" + id).then().statusCode(204);
        given(me).get(AGENDA).then().body("items.code", contains("C-1"));
    }

    @Test
    void onlyWhatIsReleasedCanBeTakenIn() {
        Stage stage = Stage.set();
        String id = stage.importFirst(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00"))
                .path("airings[0].id");
        given(person()).put(AGENDA + "/" + id).then().statusCode(404);
        given(person()).put(AGENDA + "/" + UUID.randomUUID()).then().statusCode(404);
        given(person()).put(AGENDA + "/nonsense").then().statusCode(404);
        given().put(AGENDA + "/" + id).then().statusCode(401);
        given().get(AGENDA).then().statusCode(401);
    }

    @Test
    void whatWasCalledOffIsShownAsThat() {
        Stage stage = three();
        RequestSpecification me = person();
        add(me, stage, "A-1").statusCode(201);
        stage.importAgain(sheet().drop("A-1")).then().statusCode(200);
        stage.release("{\"acknowledge\": [{\"rule\": \"NEVER_SHOWN\", \"reason\": \"Called off\"}]}").then().statusCode(201);
        given(me).get(AGENDA).then().body("items.code", contains("A-1")).body("items.cancelled", contains(true));
    }

    @Test
    void manyAtOnceTakeItInOnce() throws Exception {
        Stage stage = three();
        RequestSpecification me = person();
        String id = stage.visit("/airings").path("items[0].id");
        List<Integer> answers = Together.run(8, i -> () -> given(me).put(AGENDA + "/" + id).statusCode());
        assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
    }

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

    @Test
    void aPersonIsToldAndForgotten() {
        Stage stage = three();
        String name = "guest-" + UUID.randomUUID();
        RequestSpecification me = given().auth().oauth2(Tokens.participant(name));
        add(me, stage, "A-1").statusCode(201);
        String url = given(me).post(FEED).path("url");
        Person person = new Person(Tokens.subject(name), null);
        var favourites = of("favourites");
        var feeds = of("feeds");
        assertThat(favourites.export(person)).singleElement()
                .satisfies(one -> assertThat(one).containsEntry("conference", stage.slug()));
        assertThat(feeds.export(person)).hasSize(1).asString().doesNotContain(token(url));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(favourites.erase(person)).isEqualTo(1);
            assertThat(feeds.erase(person)).isEqualTo(1);
            assertThat(favourites.erase(person)).isZero();
        });
        given(me).get(AGENDA).then().body("items", hasSize(0));
        given().get(local(url)).then().statusCode(404);
    }

    private PersonalData of(String collection) {
        return personalData.stream().filter(data -> data.collection().equals(collection)).findFirst().orElseThrow();
    }

    private static io.restassured.response.ValidatableResponse add(RequestSpecification me, Stage stage, String code) {
        String id = stage.visit("/airings?limit=200").path("items.find { it.code == '%s' }.id".formatted(code));
        return given(me).put(AGENDA + "/" + id).then();
    }

    private static RequestSpecification person() {
        return given().auth().oauth2(Tokens.participant("guest-" + UUID.randomUUID()));
    }

    private static String local(String url) {
        return url.substring(url.indexOf("/api/"));
    }

    private static String token(String url) {
        return url.substring(url.lastIndexOf('/') + 1, url.length() - ".ics".length());
    }

    private static Sheet sheet() {
        return new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")
                .talk("B").airing("B-1", "B", "LIVE", "GLOBAL", "08:00", "09:00")
                .talk("C").airing("C-1", "C", "LIVE", "GLOBAL", "20:00", "21:00");
    }

    private static Stage three() {
        Stage stage = Stage.set();
        stage.importFirst(sheet()).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }
}
