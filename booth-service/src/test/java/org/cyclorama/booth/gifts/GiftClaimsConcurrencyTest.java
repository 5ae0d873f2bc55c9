package org.cyclorama.booth.gifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.comment;
import static org.cyclorama.booth.Expo.request;
import static org.cyclorama.booth.Expo.unique;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** However many first words arrive at once: all are stored, and they earn one gift. */
@QuarkusTest
class GiftClaimsConcurrencyTest {

    private static final int AT_ONCE = 8;

    @RepeatedTest(5)
    void firstWordsAtOnceEarnOneGift() throws Exception {
        String booth = Expo.published("TURKEY");
        String person = unique("person");
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Callable<Response>> posts = IntStream.range(0, AT_ONCE).<Callable<Response>> mapToObj(number -> () -> {
            start.await();
            return number % 2 == 0 ? comment(booth, person, "Words " + number) : request(booth, person);
        }).toList();

        Map<String, Long> states;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            states = threads.invokeAll(posts).stream().map(GiftClaimsConcurrencyTest::giftState)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }

        assertThat(states).isEqualTo(Map.of("ON_ITS_WAY", 1L, "ALREADY_EARNED", AT_ONCE - 1L));
        String subject = Tokens.subject(person);
        await().atMost(Duration.ofSeconds(30)).until(() -> TestGifts.answered(subject, 201) >= 1);
        // Two gifts would differ in when they were earned.
        await().during(Duration.ofMillis(1500)).atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(TestGifts.asked(subject).stream().distinct()).hasSize(1));
    }

    private static String giftState(Future<Response> post) {
        try {
            return post.get().then().statusCode(201).extract().path("gift.state");
        } catch (Exception e) {
            throw new AssertionError("A post failed", e);
        }
    }
}
