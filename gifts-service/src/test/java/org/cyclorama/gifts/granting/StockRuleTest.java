package org.cyclorama.gifts.granting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.define;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.wish;
import static org.cyclorama.gifts.Given.wishByEmail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.cyclorama.gifts.Crowd;
import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Ledger;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

/**
 * With N people and stock S exactly min(N, S) grants exist when the dust settles, none of them double, and the
 * counter says the same; for random N, S, threads, retries and batches. The seed of a failure is in its name.
 */
@QuarkusTest
class StockRuleTest {

    @Inject
    DataSource database;

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 8), new Random().longs(2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactlyAsManyAsThereAreAndNobodyTwice(long seed) throws Exception {
        Random random = new Random(seed);
        int people = 1 + random.nextInt(30);
        int stock = random.nextInt(30);
        String conference = Given.conferenceWith("bears", stock);
        List<Callable<Integer>> deeds = new ArrayList<>();
        IntStream.range(0, people).forEach(person -> {
            Map<String, Object> wish = random.nextBoolean() ? wish("bears", "p" + person) : wishByEmail("bears", "p" + person);
            int attempts = 1 + random.nextInt(4);
            IntStream.range(0, attempts).forEach(i -> deeds.add(() -> give(conference, wish).extract().statusCode()));
        });
        Collections.shuffle(deeds, random);

        List<Integer> answers = Crowd.rush(2 + random.nextInt(15), deeds);

        int expected = Math.min(people, stock);
        assertThat(answers).isSubsetOf(200, 201, 409);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(expected);
        Ledger ledger = new Ledger(database, conference);
        assertThat(ledger.grants()).isEqualTo(ledger.persons()).isEqualTo(ledger.counted()).isEqualTo(ledger.events("GRANTED"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStockMayChangeWhileItIsGivenAway(long seed) throws Exception {
        Random random = new Random(seed);
        int people = 10 + random.nextInt(30);
        String conference = Given.conferenceWith("bears", random.nextInt(10));
        List<Callable<Integer>> deeds = new ArrayList<>();
        IntStream.range(0, people)
                .forEach(i -> deeds.add(() -> give(conference, wish("bears", "p" + i)).extract().statusCode()));
        IntStream.range(0, 10).mapToObj(i -> random.nextInt(people)).forEach(
                stock -> deeds
                        .add(() -> define(conference, "bears", Given.campaign(stock), "If-Match", "*").extract().statusCode()));
        Collections.shuffle(deeds, random);

        assertThat(Crowd.rush(12, deeds)).isSubsetOf(200, 201, 409);

        Ledger ledger = new Ledger(database, conference);
        long stock = ledger.number(
                "SELECT stock FROM campaign_stock JOIN campaign ON campaign.id = campaign_id WHERE conference = ?");
        assertThat(ledger.grants()).isEqualTo(ledger.counted()).isLessThanOrEqualTo(stock);
        IntStream.range(0, people).forEach(i -> give(conference, wish("bears", "p" + i)));
        assertThat(ledger.grants()).isEqualTo(ledger.persons()).isEqualTo(ledger.counted()).isEqualTo(Math.min(people, stock));
    }

    /** Everything that takes locks at once: single grants, batches over two campaigns, and people claiming their addresses. */
    @ParameterizedTest
    @MethodSource("seeds")
    void claimsAndBatchesInAnyOrderLeaveOneGrantEach(long seed) throws Exception {
        Random random = new Random(seed);
        String marker = Long.toHexString(seed) + "-" + System.nanoTime() + "-";
        String conference = Given.conferenceWith("bears", null);
        define(conference, "owls", Given.campaign(null), "If-None-Match", "*").statusCode(201);
        List<String> people = IntStream.range(0, 8).mapToObj(i -> marker + i).toList();
        List<Callable<Integer>> deeds = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String person = people.get(random.nextInt(people.size()));
            String campaign = random.nextBoolean() ? "bears" : "owls";
            List<Map<String, Object>> batch = batch(people, random);
            deeds.add(switch (random.nextInt(4)) {
                case 0 -> () -> give(conference, wish(campaign, person)).extract().statusCode();
                case 1 -> () -> give(conference, wishByEmail(campaign, person)).extract().statusCode();
                case 2 -> () -> Given.giveAll(conference, batch).extract().statusCode();
                default -> () -> Given.wallet(Tokens.participant(person)).extract().statusCode();
            });
        }

        assertThat(Crowd.rush(12, deeds)).isSubsetOf(200, 201);

        Given.giveAll(conference, people.stream().map(person -> wish("bears", person)).toList()).statusCode(200);
        for (String person : people) {
            List<String> campaigns = Given.wallet(Tokens.participant(person)).statusCode(200).extract().path("items.campaign");
            assertThat(campaigns).doesNotHaveDuplicates().contains("bears");
        }
        Ledger ledger = new Ledger(database, conference);
        assertThat(ledger.persons()).isEqualTo(people.size());
        assertThat(ledger.grants()).isEqualTo(ledger.counted());
    }

    private static List<Map<String, Object>> batch(List<String> people, Random random) {
        List<Map<String, Object>> lines = new ArrayList<>();
        people.forEach(person -> {
            lines.add(wish(random.nextBoolean() ? "bears" : "owls", person));
            lines.add(wishByEmail(random.nextBoolean() ? "bears" : "owls", person));
        });
        Collections.shuffle(lines, random);
        return lines;
    }
}
