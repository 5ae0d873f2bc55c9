package org.cyclorama.booth.booths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A team drafts, publishes and withdraws without a pause while the public reads: no draft ever shows. */
@QuarkusTest
class NothingUnpublishedShowsTest {

    private static final int ROUNDS = 40;
    private static final int READERS = 4;

    private final String conference = Expo.conference();
    private final String team = Tokens.team("TURKEY");
    private TurkishBooth booth;

    @BeforeEach
    void aBoothIsBeingWritten() {
        booth = new TurkishBooth(Expo.draft(conference, "TURKEY", null));
    }

    @Test
    void visitorsSeeOnlyWhatWasPublished() throws Exception {
        AtomicBoolean open = new AtomicBoolean(true);
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<Seen>> seen = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                seen.add(readers.submit(() -> read(open)));
            }
            for (int round = 0; round < ROUNDS; round++) {
                booth.change("SECRET " + round).then().statusCode(200);
                booth.change("PUBLIC " + round).then().statusCode(200);
                as(team).post(booth.path() + "/publication").then().statusCode(200);
                booth.change("SECRET " + round).then().statusCode(200);
                as(team).delete(booth.path() + "/publication").then().statusCode(204);
            }
            open.set(false);
            for (Future<Seen> one : seen) {
                assertThat(one.get().secrets()).isEmpty();
                assertThat(one.get().published()).as("reads of what was published").isPositive();
            }
        }
    }

    private record Seen(int published, List<String> secrets) {
    }

    private Seen read(AtomicBoolean open) {
        int published = 0;
        List<String> secrets = new ArrayList<>();
        while (open.get()) {
            for (String path : List.of(booth.path(), API + "/conferences/" + conference + "/booths")) {
                Response answer = as(null).get(path);
                published += answer.asString().contains("PUBLIC") ? 1 : 0;
                if (answer.asString().contains("SECRET")) {
                    secrets.add(answer.asString());
                }
            }
        }
        return new Seen(published, secrets);
    }
}
