package org.cyclorama.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.cyclorama.booth.gifts.TestGifts;
import org.cyclorama.booth.news.mail.TestMail;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import io.restassured.RestAssured;

/** Two packaged instances on one database do together what one does. */
@TestInstance(Lifecycle.PER_CLASS)
class ReplicasIT {

    private static final int ONE = 21530;
    private static final int OTHER = 21540;
    private static final int DOOMED = 21550;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Replicas replicas = new Replicas(
            Map.of("cyclorama.booth.meetings.remind-every", "PT1S", "cyclorama.booth.overdue-every", "1s"));
    private final Database database = replicas.database();

    @BeforeAll
    void twoAreReady() throws Exception {
        replicas.start(OTHER);
        replicas.start(ONE);
    }

    @AfterAll
    void noneIsLeft() {
        replicas.close();
    }

    @Test
    void everybodyIsRemindedAndEveryTeamIsToldOnce() {
        List<String> people = Stream.generate(() -> unique("person")).limit(12).toList();
        people.forEach(this::bookAndAsk);
        database.change(
                "UPDATE collaboration_request SET asked_at = now() - interval '9 days', due_at = now() - interval '1 day'");
        await().atMost(PATIENCE).until(() -> people.stream().allMatch(person -> toPerson(person) == 3 && toTeam(person) == 3));
        // All at once again, while both look.
        database.change("UPDATE meeting_booking SET reminded_at = NULL");
        database.change("UPDATE collaboration_request SET escalated_at = NULL");

        await().atMost(PATIENCE).until(() -> people.stream().allMatch(person -> toPerson(person) >= 4 && toTeam(person) >= 4));
        await().during(Duration.ofSeconds(4)).atMost(PATIENCE).untilAsserted(() -> assertThat(people).allSatisfy(person -> {
            assertThat(toPerson(person)).isEqualTo(4);
            assertThat(toTeam(person)).isEqualTo(4);
        }));
    }

    @Test
    void theSameCommentSentToBothAtOnceIsOneAndEarnsOneGift() throws Exception {
        String booth = Expo.published("TURKEY");
        for (int round = 0; round < 10; round++) {
            String person = unique("person");
            List<Integer> answers = Together.run(6, number -> () -> as(Tokens.participant(person))
                    .port(number % 2 == 0 ? ONE : OTHER).header("Idempotency-Key", "once")
                    .body("{\"language\": \"en\", \"text\": \"Hello\"}").post(API + "/booths/" + booth + "/comments")
                    .statusCode());

            assertThat(answers).containsOnly(201);
            String subject = Tokens.subject(person);
            assertThat(database.number("SELECT count(*) FROM comment WHERE author = '%s'", subject)).isEqualTo(1);
            await().atMost(PATIENCE).until(() -> TestGifts.answered(subject, 201) >= 1);
            assertThat(TestGifts.asked(subject).stream().distinct()).hasSize(1);
        }
        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(() -> database.number(
                "SELECT count(*) FROM gift_claim WHERE state = 'GRANTED' AND booth = '%s'", booth) == 10);
    }

    /** What came in the last second or so before a process was killed may be lost, and nothing else. */
    @Test
    void aKilledInstanceLosesNoMoreThanTheLastVisits() throws Exception {
        Process doomed = replicas.start(DOOMED);
        RestAssured.port = ONE;
        String booth = Expo.published("TURKEY");
        ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();
        for (int beacon = 0; beacon < 50; beacon++) {
            assertThat(visit(booth, OTHER)).isEqualTo(204);
        }
        Thread visitor = Thread.ofPlatform().start(() -> visitWhile(booth, taken));
        long old = await().atMost(PATIENCE).until(() -> oldUnlessPaused(taken), count -> count > 200);

        doomed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        visitor.join(PATIENCE);

        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).until(() -> database.number(
                "SELECT sum(seconds) FROM visit WHERE booth = '%s'", booth) >= 50 + old);
        assertThat(database.number("SELECT sum(seconds) FROM visit WHERE booth = '%s'", booth))
                .isLessThanOrEqualTo(50 + taken.size() + 1);
    }

    private static void visitWhile(String booth, ConcurrentLinkedQueue<Long> taken) {
        try {
            while (visit(booth, DOOMED) == 204) {
                taken.add(System.nanoTime());
            }
        } catch (Exception killed) {
            // The connection broke: nothing was promised.
        }
    }

    /** How many came more than three seconds ago; none when the last five had a gap, in which nothing was written either. */
    private static long oldUnlessPaused(Queue<Long> taken) {
        long now = System.nanoTime();
        long before = now - seconds(5);
        for (long beacon : Stream.concat(taken.stream().filter(at -> at > now - seconds(5)), Stream.of(now)).toList()) {
            if (beacon - before > TimeUnit.MILLISECONDS.toNanos(500)) {
                return 0;
            }
            before = beacon;
        }
        return taken.stream().filter(at -> at < now - seconds(3)).count();
    }

    private static int visit(String booth, int port) {
        return as(null).port(port).header("User-Agent", unique("browser")).body("{\"seconds\": 1}")
                .post(API + "/booths/" + booth + "/visits").statusCode();
    }

    private static long seconds(int seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }

    /** At a booth of its own, whose team reads mail; one call at each instance. */
    private void bookAndAsk(String person) {
        String definition = Expo.booth(unique("booth"), "TURKEY", null, "Welcome").replace("Gülşah Çelik", person)
                .replace("\"campaign\"", "\"contact\": \"" + person + "@team.example\", \"campaign\"");
        String booth = API + "/booths/" + as(Tokens.organizer()).body(definition)
                .post(API + "/conferences/" + Expo.conference() + "/booths").path("id");
        as(Tokens.organizer()).post(booth + "/publication").then().statusCode(200);
        String slot = as(Tokens.organizer())
                .body("""
                        {"member": "%s", "zone": "Asia/Tokyo", "localStart": "%s", "minutes": 15, "joinAddress": "https://meet.example/x"}"""
                        .formatted(person, LocalDateTime.now(ZoneId.of("Asia/Tokyo")).plusMinutes(30).withNano(0)))
                .post(booth + "/meeting-slots").then().statusCode(201).extract().path("items[0].id");
        as(Tokens.participant(person)).body("{\"language\": \"en\", \"consentToContact\": true}")
                .post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(201);
        Expo.request(booth.substring(booth.lastIndexOf('/') + 1), person).then().statusCode(201);
        RestAssured.port = RestAssured.port == ONE ? OTHER : ONE;
    }

    /** An invitation, that the request arrived, and reminders. */
    private static int toPerson(String person) {
        return TestMail.to(person + "@people.example").size();
    }

    /** An invitation, the request, and that it is overdue. */
    private static int toTeam(String person) {
        return TestMail.to(person + "@team.example").size();
    }
}
