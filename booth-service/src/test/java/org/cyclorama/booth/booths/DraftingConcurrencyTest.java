package org.cyclorama.booth.booths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;

import io.quarkus.test.junit.QuarkusTest;

/** Of changes that were made for the same version at once, one is made and the others are told. */
@QuarkusTest
class DraftingConcurrencyTest {

    private static final int AT_ONCE = 6;

    @RepeatedTest(5)
    void noChangeIsLost() throws Exception {
        String path = API + "/booths/" + Expo.draft("TURKEY");
        String code = as(Tokens.organizer()).get(path + "?version=draft").path("code");

        List<Integer> answers = atOnce(number -> as(Tokens.team("META")).header("If-Match", "\"0\"")
                .body(Expo.booth(code, "TURKEY", null, "Words " + number)).put(path).statusCode());

        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @RepeatedTest(5)
    void publishingAtOnceSucceedsForEverybody() throws Exception {
        String path = API + "/booths/" + Expo.draft("TURKEY");

        List<Integer> answers = atOnce(number -> as(Tokens.team("META")).post(path + "/publication").statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(as(Tokens.organizer()).get(path + "?version=draft").header("ETag")).isEqualTo("\"1\"");
    }

    private static List<Integer> atOnce(Change change) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Callable<Integer>> changes = IntStream.range(0, AT_ONCE).<Callable<Integer>> mapToObj(number -> () -> {
            start.await();
            return change.make(number);
        }).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return threads.invokeAll(changes).stream().map(Future::resultNow).toList();
        }
    }

    /** One of several; answers with its status. */
    private interface Change {
        int make(int number);
    }
}
