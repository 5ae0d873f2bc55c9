package org.cyclorama.gifts.granting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.cyclorama.gifts.Crowd;
import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Ledger;
import org.cyclorama.gifts.hub.TestHub;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.TestIdentity;
import org.cyclorama.testkit.TestKeys;
import org.cyclorama.testkit.TestPostgres;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

import io.restassured.RestAssured;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Two packaged instances on one database, one of them killed (SIGKILL) in the middle of every round and started again, clients
 * that repeat whatever was not answered, at whichever instance: with N people and stock S exactly min(N, S) grants exist when
 * the dust settles, none double, the counter says the same, and every certificate is the only one of its kind.
 */
class KilledInstancesIT {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TestIdentity IDENTITY = new TestIdentity();
    private static final PGSimpleDataSource DATABASE = new PGSimpleDataSource();
    private static List<Instance> instances;

    @BeforeAll
    static void twoInstances() throws Exception {
        Map<String, String> config = new HashMap<>(new TestPostgres().start());
        config.putAll(IDENTITY.start());
        config.putAll(new TestAgenda().start());
        config.putAll(new TestHub().start());
        config.putAll(new TestKeys().start());
        DATABASE.setUrl(config.get("quarkus.datasource.jdbc.url"));
        DATABASE.setUser(config.get("quarkus.datasource.username"));
        DATABASE.setPassword(config.get("quarkus.datasource.password"));
        instances = List.of(new Instance(config), new Instance(config));
        for (Instance instance : instances) {
            instance.awaitReady();
        }
        RestAssured.port = instances.getFirst().port();
    }

    @AfterAll
    static void endThem() {
        instances.forEach(Instance::close);
        IDENTITY.stop();
    }

    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 3), new Random().longs(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactlyAsManyAsThereAreAndNobodyTwiceWhoeverIsKilled(long seed) throws Exception {
        Random random = new Random(seed);
        int people = 100 + random.nextInt(300);
        int stock = 50 + random.nextInt(300);
        String conference = Given.conferenceWith("bears", stock);
        String marker = Long.toHexString(seed) + "-" + System.nanoTime() + "-";
        Instance victim = instances.getLast();
        AtomicInteger answered = new AtomicInteger();
        int deadline = people / 3 + random.nextInt(people / 3);
        List<Callable<Integer>> deeds = new ArrayList<>();
        IntStream.range(0, people)
                .forEach(person -> IntStream.rangeClosed(0, random.nextInt(2)).forEach(again -> deeds.add(() -> {
                    int status = giveUntilAnswered(conference, marker + person);
                    if (answered.incrementAndGet() == deadline) {
                        victim.kill();
                        victim.start();
                    }
                    return status;
                })));
        Collections.shuffle(deeds, random);

        List<Integer> answers = Crowd.rush(8 + random.nextInt(25), deeds);

        victim.awaitReady();
        int expected = Math.min(people, stock);
        assertThat(answers).isSubsetOf(200, 201, 409);
        Ledger ledger = new Ledger(DATABASE, conference);
        assertThat(ledger.grants()).isEqualTo(ledger.persons()).isEqualTo(ledger.counted()).isEqualTo(ledger.events("GRANTED"))
                .isEqualTo(expected);
        Set<String> certificates = new HashSet<>();
        for (int person = 0; person < people; person++) {
            certificates.addAll(certificates(marker + person));
        }
        assertThat(certificates).hasSize(expected);
    }

    private static int giveUntilAnswered(String conference, String person) throws InterruptedException {
        while (true) {
            Instance instance = instances.get(ThreadLocalRandom.current().nextInt(instances.size()));
            try {
                int status = HTTP.send(wish(instance, conference, person), HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status < 500) {
                    return status;
                }
            } catch (IOException e) {
                // Killed before or while it answered: whoever does not know asks again.
                Thread.sleep(Duration.ofMillis(20));
            }
        }
    }

    private static HttpRequest wish(Instance instance, String conference, String person) {
        URI uri = URI.create("http://127.0.0.1:%d/api/gifts/v1/conferences/%s/grants".formatted(instance.port(), conference));
        try {
            return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(15))
                    .header("Authorization", "Bearer " + Tokens.service("booth-service", "gift-granter"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Given.wish("bears", person)))).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the person's grants are proved by; the ids of the grants, out of the certificates themselves. */
    private static List<String> certificates(String person) {
        String token = Tokens.participant(person);
        List<String> grants = Given.wallet(token).statusCode(200).extract().path("items.id");
        return grants.stream().map(grant -> Given.as(token).get("/api/gifts/v1/grants/{id}/certificate", grant).then()
                .statusCode(200).extract().<String> path("certificate")).toList();
    }
}
