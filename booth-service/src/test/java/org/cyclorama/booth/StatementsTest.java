package org.cyclorama.booth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.hamcrest.Matchers.hasSize;

import java.util.function.IntFunction;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;

import org.cyclorama.testkit.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** However long a list is, it takes the same few statements. */
@QuarkusTest
class StatementsTest {

    private static final int FEW = 2;
    private static final int MANY = 30;

    @Inject
    EntityManagerFactory database;

    @Test
    void theListOfBooths() {
        assertThat(statements(StatementsTest::booths, MANY, null)).isEqualTo(statements(StatementsTest::booths, FEW, null))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void theListOfDrafts() {
        String team = Tokens.team("META");

        assertThat(statements(count -> booths(count) + "&version=draft", MANY, team))
                .isEqualTo(statements(count -> booths(count) + "&version=draft", FEW, team)).isLessThanOrEqualTo(6);
    }

    @Test
    void theListsOfWhatSomebodySaidAndAsked() {
        for (String list : new String[] { "comments", "collaboration-requests" }) {
            String few = unique("few");
            String many = unique("many");

            assertThat(statements(count -> said(count, many, list), 9, Tokens.participant(many)))
                    .as(list).isEqualTo(statements(count -> said(count, few, list), FEW, Tokens.participant(few)))
                    .isLessThanOrEqualTo(2);
        }
    }

    @Test
    void theQueueOfComments() {
        String team = Tokens.team("META");

        assertThat(statements(StatementsTest::queue, 9, team)).isEqualTo(statements(StatementsTest::queue, FEW, team))
                .isLessThanOrEqualTo(3);
    }

    private static String booths(int count) {
        String conference = Expo.conference();
        for (int number = 0; number < count; number++) {
            Expo.published(conference, "TURKEY", Expo.CAMPAIGN);
        }
        return API + "/conferences/" + conference + "/booths?limit=200";
    }

    private static String said(int count, String person, String list) {
        for (int number = 0; number < count; number++) {
            String booth = Expo.published("TURKEY");
            (list.equals("comments") ? Expo.comment(booth, person, "Words " + number) : Expo.request(booth, person)).then()
                    .statusCode(201);
        }
        return API + "/me/" + list + "?limit=200";
    }

    private static String queue(int count) {
        String conference = Expo.conference();
        for (int number = 0; number < count; number++) {
            Expo.comment(Expo.published(conference, "TURKEY", null), unique("person"), "Hello").then().statusCode(201);
        }
        return API + "/regions/META/comments?limit=200&conference=" + conference;
    }

    /**
     * How many statements the second reading of a list of so many takes. The jobs of every second, which have statements too,
     * are not there at each of so many readings.
     */
    private long statements(IntFunction<String> prepare, int count, String token) {
        String path = prepare.apply(count);
        as(token).get(path).then().statusCode(200).body("items", hasSize(count));
        long fewest = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 40; attempt++) {
            long before = executed();
            as(token).get(path).then().statusCode(200);
            fewest = Math.min(fewest, executed() - before);
        }
        return fewest;
    }

    private long executed() {
        return database.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }
}
