package org.cyclorama.registration.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.batch;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.cyclorama.testkit.Tokens;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

/** The list of ten people and that of ten thousand take the same statements, page and table, whatever is asked for. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListStatementsTest {

    private static final String API = "/api/registration/v1";
    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int BATCH = 500;

    @Inject
    SessionFactory sessions;

    private String few;
    private String many;

    @BeforeEach
    void registerOnce() {
        if (few != null) {
            return;
        }
        few = conference(1);
        many = conference(1);
        String partner = partner(many, MANY);
        batch(few, partner(few, FEW), FEW - 3);
        for (int people = 0; people < MANY; people += BATCH) {
            batch(many, partner, Math.min(BATCH, MANY - 3 - people));
        }
        for (String conference : new String[] { few, many }) {
            // One is there and two wait: ranks are told too.
            IntStream.range(0, 3).forEach(i -> registered(conference, somebody(), inPerson("HALL")));
        }
    }

    static Stream<Map<String, String>> questions() {
        return Stream.of(Map.of(), Map.of("limit", "200"), Map.of("format", "csv"), Map.of("country", "DE"),
                Map.of("region", "EUROPE"), Map.of("mode", "ONLINE"), Map.of("state", "CONFIRMED"),
                Map.of("kind", "PARTICIPANT"),
                Map.of("text", "müller"), Map.of("track", "B2B"), Map.of("country", "DE", "mode", "ONLINE", "text", "jörg"),
                Map.of("format", "csv", "region", "EUROPE"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void listTakesTheSameStatementsHoweverLongItIs(Map<String, String> question) {
        assertThat(statements(many, question)).isEqualTo(statements(few, question)).isPositive();
    }

    /** The least of several tries: what runs by the clock in the background counts too. */
    private long statements(String conference, Map<String, String> question) {
        return IntStream.range(0, 4).mapToLong(attempt -> statementsOnce(conference, question)).min().orElseThrow();
    }

    private long statementsOnce(String conference, Map<String, String> question) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        as(Tokens.organizer()).queryParams(question).get(API + "/conferences/" + conference + "/registrations")
                .then().statusCode(200).extract().asString();
        return statistics.getPrepareStatementCount();
    }
}
