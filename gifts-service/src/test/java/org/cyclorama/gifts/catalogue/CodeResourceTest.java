package org.cyclorama.gifts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.define;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.cyclorama.gifts.Crowd;
import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Ledger;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import javax.sql.DataSource;

@QuarkusTest
class CodeResourceTest {

    @Inject
    DataSource database;

    private final String marker = UUID.randomUUID().toString();

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 5), new Random().longs(1));
    }

    /** Two campaigns give from one list of codes; each has its own stock. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyCodeIsGivenOnceAndTheLastOneToo(long seed) throws Exception {
        Random random = new Random(seed);
        String conference = conference(null);
        define(conference, "owls", Given.campaign(null), "If-None-Match", "*").statusCode(201);
        int people = 5 + random.nextInt(25);
        int listed = random.nextInt(30);
        if (listed > 0) {
            add(conference, codes(listed)).statusCode(200).body("added", equalTo(listed)).body("left", equalTo(listed));
        }
        List<Callable<Integer>> deeds = new ArrayList<>();
        IntStream.range(0, people).forEach(i -> {
            String campaign = random.nextBoolean() ? "bears" : "owls";
            IntStream.rangeClosed(0, random.nextInt(3))
                    .forEach(again -> deeds.add(() -> give(conference, wish(campaign, marker + i)).extract().statusCode()));
        });
        Collections.shuffle(deeds, random);

        assertThat(Crowd.rush(8, deeds)).isSubsetOf(200, 201, 409);

        Ledger ledger = new Ledger(database, conference);
        assertThat(ledger.grants()).isEqualTo(ledger.counted()).isEqualTo(Math.min(people, listed))
                .isEqualTo(ledger.number("SELECT count(*) FROM gift_code WHERE grant_id IS NOT NULL AND conference = ?"));
        List<String> seen = IntStream.range(0, people).boxed().flatMap(i -> shown(marker + i).stream()).toList();
        assertThat(seen).doesNotHaveDuplicates().hasSize(Math.min(people, listed)).isSubsetOf(codes(listed));
    }

    @Test
    void aCodeIsShownToItsHolderAlone() {
        String conference = conference(5);
        add(conference, codes(1)).statusCode(200);
        String grant = give(conference, wish("bears", marker)).statusCode(201).extract().path("id");
        assertThat(Given.wallet(Tokens.participant(marker)).extract().asString()).doesNotContain(codes(1).getFirst());
        reveal(marker, grant).statusCode(200).body("code", equalTo(codes(1).getFirst()));
        Problems.expect(reveal("bo", grant), 404, "not-found");
        Problems.expect(give(conference, wish("bears", "bo")), 409, "out-of-stock");
        define(conference, "bears", Given.campaign(5), "If-Match", "\"0\"").body("granted", equalTo(1));
    }

    @Test
    void codesAreInTheListOnceAndOnlyAGiftOfCodesHasOne() {
        String conference = conference(5);
        add(conference, codes(3)).body("added", equalTo(3));
        add(conference, codes(5)).body("added", equalTo(2)).body("left", equalTo(5));
        Problems.expect(add(Given.conferenceWith("bears", 1), codes(1)), 422, "no-list-of-codes");
        Problems.expect(add(Given.conference(), codes(1)), 404, "not-found");
        Problems.expect(add(conference, List.of()), 400, "invalid-request");
        Problems.expect(organizer().body(Map.of("codes", codes(1)))
                .post("/api/gifts/v1/conferences/{c}/gifts/bear/codes", conference).then(), 400, "invalid-request");
    }

    private static String conference(Integer stock) {
        String conference = Given.conference();
        organizer().header("If-None-Match", "*").body(with(Given.gift(), "kind", "CODE"))
                .put("/api/gifts/v1/conferences/{c}/gifts/bear", conference).then().statusCode(201);
        define(conference, "bears", Given.campaign(stock), "If-None-Match", "*").statusCode(201);
        return conference;
    }

    private static ValidatableResponse add(String conference, List<String> codes) {
        return organizer().header("Idempotency-Key", UUID.randomUUID()).body(Map.of("codes", codes))
                .post("/api/gifts/v1/conferences/{c}/gifts/bear/codes", conference).then();
    }

    private static List<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "CODE-" + i).toList();
    }

    private static List<String> shown(String person) {
        List<String> grants = Given.wallet(Tokens.participant(person)).statusCode(200).extract().path("items.id");
        return grants.stream().map(grant -> reveal(person, grant).statusCode(200).extract().<String> path("code")).toList();
    }

    private static ValidatableResponse reveal(String person, String grant) {
        return Given.as(Tokens.participant(person)).post("/api/gifts/v1/grants/{id}/reveal", grant).then();
    }
}
