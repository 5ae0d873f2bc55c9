package org.cyclorama.booth.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.booth.Callers;
import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class VisitResourceTest {

    @Inject
    Session database;
    @Inject
    Salts salts;

    private final String person = unique("visitor");
    private String booth;

    @BeforeEach
    void aBooth() {
        booth = Expo.published("TURKEY");
    }

    @Test
    void whoComesTwiceIsOneVisitorWithTheTimeOfBoth() {
        visit(booth, Tokens.participant(person), 0);
        visit(booth, Tokens.participant(person), 15);
        visit(booth, Tokens.participant(person), 15);
        visit(booth, Tokens.participant(unique("other")), 10);

        counted(booth, 40).body("visitors", equalTo(2)).body("averageSeconds", equalTo(20))
                .body("hours.hour", everyItem(lessThanOrEqualTo(Instant.now().toString())));
    }

    @Test
    void peopleWithoutALoginAreToldApartByAddressAndBrowser() {
        for (String browser : List.of("Firefox", "Firefox", "Chromium")) {
            as(null).header("X-Forwarded-For", "203.0.113.7").header("User-Agent", browser).body("{\"seconds\": 5}")
                    .post(API + "/booths/" + booth + "/visits").then().statusCode(204);
        }
        as(null).header("X-Forwarded-For", "203.0.113.8").header("User-Agent", "Firefox").body("{\"seconds\": 5}")
                .post(API + "/booths/" + booth + "/visits").then().statusCode(204);

        counted(booth, 20).body("visitors", equalTo(3));
    }

    @Test
    void nobodyIsFoundAgainAtAnotherBooth() {
        String other = Expo.published("TURKEY");
        visit(booth, Tokens.participant(person), 1);
        visit(other, Tokens.participant(person), 1);
        counted(booth, 1);
        counted(other, 1);

        assertThat(visitorsAt(booth)).hasSize(1).doesNotContainAnyElementsOf(visitorsAt(other));
    }

    @Test
    void whenTheSaltIsGoneTheSamePersonIsAnotherVisitor() {
        byte[] today = salts.today();
        QuarkusTransaction.requiringNew().run(() -> database
                .createNativeMutationQuery("INSERT INTO visit_salt VALUES (DATE '2020-11-18', '\\x00')").executeUpdate());

        salts.throwAway();

        assertThat(QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery("SELECT salt FROM visit_salt", byte[].class).getResultList())).containsExactly(today);
        assertThat(today).hasSize(32);
    }

    @Test
    void everyBeaconOfACrowdIsCounted() throws Exception {
        List<Integer> answers = Together.run(60, index -> () -> {
            int status = 0;
            for (int beacon = 0; beacon < 10; beacon++) {
                status = Math.max(status, visit(booth, Tokens.participant(person + index % 20), 3));
            }
            return status;
        });

        assertThat(answers).containsOnly(204);
        counted(booth, 1800).body("visitors", equalTo(20));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"seconds\": -1}", "{\"seconds\": 301}", "{\"seconds\": \"many\"}", "{\"person\": 1}", "null",
            "",
            "{\"seconds\": 99999999999}" })
    void whatIsNoBeaconIsRefused(String body) {
        as(null).body(body).post(API + "/booths/" + booth + "/visits").then().statusCode(400);
    }

    @Test
    void whatIsNotPublishedIsNotVisited() {
        assertThat(visit(Expo.draft("TURKEY"), null, 1)).isEqualTo(404);
        assertThat(visit(UUID.randomUUID().toString(), null, 1)).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} at a {2} booth of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            organizer    | TURKEY | published | 200
            team META    | TURKEY | published | 200
            team TURKEY  | TURKEY | published | 200
            team TURKEY  | META   | published | 403
            team TURKEY  | META   | draft     | 404
            team EUROPE  | TURKEY | published | 403
            team nowhere | TURKEY | published | 403
            partner      | TURKEY | published | 403
            participant  | TURKEY | published | 403
            nobody       | TURKEY | published | 401
            """)
    void figuresAreTheTeams(String caller, String region, String state, int status) {
        String id = state.equals("draft") ? Expo.draft(region) : Expo.published(region);

        assertThat(as(Callers.token(caller)).get(API + "/booths/" + id + "/statistics").statusCode()).isEqualTo(status);
        assertThat(as(Callers.token(caller)).get(API + "/booths/" + id + "/leads").statusCode()).isEqualTo(status);
        assertThat(as(Callers.token(caller)).get(API + "/booths/" + id + "/leads?format=csv").statusCode()).isEqualTo(status);
    }

    @Test
    void figuresAreOfATimeThatIsNotTooLong() {
        visit(booth, null, 7);
        counted(booth, 7);
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);

        figures(booth, "?from=" + hour.minus(2, ChronoUnit.HOURS) + "&to=" + hour.minus(1, ChronoUnit.HOURS))
                .body("visitors", equalTo(0)).body("averageSeconds", equalTo(0)).body("hours", hasSize(0));
        for (String bad : List.of("?from=2020-11-20T00:00:00Z&to=2020-11-19T00:00:00Z",
                "?from=2020-01-01T00:00:00Z&to=2020-11-19T00:00:00Z",
                "?from=9999999999-12-31T23:59:59Z", "?to=-999999999-01-01T00:00:00Z", "?from=yesterday",
                "?to=-1000000000-01-01T00:00:00Z", "?from=9998-12-31T00:00:00Z&to=9999-12-31T00:00:00Z")) {
            as(Tokens.organizer()).get(API + "/booths/" + booth + "/statistics" + bad).then().statusCode(400);
        }
    }

    private static int visit(String booth, String token, int seconds) {
        return as(token).body("{\"seconds\": " + seconds + "}").post(API + "/booths/" + booth + "/visits").statusCode();
    }

    private static ValidatableResponse figures(String booth, String query) {
        return as(Tokens.team("TURKEY")).get(API + "/booths/" + booth + "/statistics" + query).then().statusCode(200);
    }

    private static ValidatableResponse counted(String booth, int seconds) {
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> figures(booth, "").body("seconds", equalTo(seconds)));
        return figures(booth, "");
    }

    private List<Long> visitorsAt(String booth) {
        return QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery("SELECT visitor FROM visit WHERE booth = :booth", Long.class)
                .setParameter("booth", UUID.fromString(booth)).getResultList());
    }
}
