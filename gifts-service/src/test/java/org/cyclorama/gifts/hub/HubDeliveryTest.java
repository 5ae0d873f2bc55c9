package org.cyclorama.gifts.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.wishByEmail;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.cyclorama.gifts.Given;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class HubDeliveryTest {

    private final String ana = "ana-" + UUID.randomUUID();

    @AfterEach
    void hubAnswers() {
        TestHub.answer(204);
    }

    @Test
    void whatHappensToAGiftIsToldInOrderWithWhomItConcerns() {
        String conference = Given.conferenceWith("bears", 5);
        String grant = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
        Given.as(Tokens.participant(ana)).post("/api/gifts/v1/grants/{id}/reveal", grant).then().statusCode(200);
        List<JsonPath> heard = told(grant, 2);
        assertThat(heard).extracting(event -> event.getString("type")).containsExactly("gift.granted", "gift.revealed");
        JsonPath first = heard.getFirst();
        assertThat(first.getString("conference")).isEqualTo(conference);
        assertThat(first.getString("person.subject")).isEqualTo(Tokens.subject(ana));
        assertThat(first.getMap("data")).containsEntry("campaign", "bears").containsEntry("gift", "bear")
                .containsEntry("source", Given.BOOTH);
        assertThat(Instant.parse(first.getString("occurredAt"))).isBefore(Instant.now());
    }

    @Test
    void aGiftToAnAddressIsToldByTheAddress() {
        String conference = Given.conferenceWith("bears", 5);
        String grant = give(conference, wishByEmail("bears", ana)).statusCode(201).extract().path("id");
        JsonPath event = heard(grant, events -> !events.isEmpty()).getFirst();
        assertThat(event.getString("person.email")).isEqualTo(ana + "@people.example");
        assertThat(event.getString("person.subject")).isNull();
    }

    @Test
    void aBatchIsToldWhollyAlsoWhenTheHubWasDownAndEveryEventKeepsItsId() {
        String conference = Given.conferenceWith("bears", null);
        TestHub.answer(503);
        Given.giveAll(conference, IntStream.range(0, 60).mapToObj(i -> wish("bears", ana + i)).toList()).statusCode(200);
        heard(conference, events -> events.size() >= 2);
        TestHub.answer(204);
        List<JsonPath> heard = heard(conference,
                events -> events.stream().map(event -> event.getString("data.grant")).distinct().count() == 60);
        assertThat(heard.stream().map(event -> event.getString("id")).distinct()).hasSize(60);
    }

    @Test
    void whatTheHubRefusesForGoodKeepsNothingElseBack() {
        String conference = Given.conferenceWith("bears", null);
        TestHub.answer(Tokens.subject(ana + "7"), 400);
        Given.giveAll(conference, IntStream.range(0, 10).mapToObj(i -> wish("bears", ana + i)).toList()).statusCode(200);
        heard(conference, events -> events.stream().map(event -> event.getString("data.grant")).distinct().count() == 10);
        String later = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
        assertThat(told(later, 1)).hasSize(1);
    }

    /** So many events at least; one whose answer is late is sent again under the same id, and counts once. */
    private static List<JsonPath> told(String grant, int events) {
        return once(heard(grant, heard -> once(heard).size() >= events));
    }

    private static List<JsonPath> once(List<JsonPath> heard) {
        Set<String> ids = new HashSet<>();
        return heard.stream().filter(event -> ids.add(event.getString("id"))).toList();
    }

    private static List<JsonPath> heard(String containing, Predicate<List<JsonPath>> enough) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        List<JsonPath> heard = TestHub.heard(containing);
        while (!enough.test(heard)) {
            assertThat(Instant.now()).as("heard so far: %d", heard.size()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            heard = TestHub.heard(containing);
        }
        return heard;
    }
}
