package org.cyclorama.registration.statistics.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.cancelled;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Whatever happens at once, and however much of it is folded: the figures are what the list says. */
@QuarkusTest
class ConsistencyTest {

    private static final String API = "/api/registration/v1";
    private static final int THREADS = 16;

    @Inject
    Figures figures;

    @RepeatedTest(5)
    void figuresAreTheListAfterACrowdAtOnce() throws Exception {
        String conference = conference(4);
        Together.run(THREADS, i -> () -> {
            String person = somebody();
            UUID id = registered(conference, person, i % 2 == 0 ? inPerson("HALL") : online());
            if (i % 3 == 0) {
                cancelled(person, id);
            }
            if (i % 4 == 1) {
                figures.fold();
            }
            return id;
        });
        compare(conference);
        figures.fold();
        compare(conference);
    }

    @Test
    void foldingTwiceAtOnceCountsOnce() throws Exception {
        String conference = conference(4);
        for (int i = 0; i < 10; i++) {
            registered(conference, somebody(), online());
        }
        Together.run(4, i -> () -> {
            figures.fold();
            return i;
        });
        compare(conference);
    }

    private static void compare(String conference) {
        JsonPath list = as(Tokens.organizer()).queryParam("limit", 200)
                .get(API + "/conferences/" + conference + "/registrations")
                .then().statusCode(200).extract().jsonPath();
        JsonPath statistics = as(Tokens.organizer()).get(API + "/conferences/" + conference + "/statistics")
                .then().statusCode(200).extract().jsonPath();
        Map<String, Long> modes = list.<Map<String, Object>> getList("items").stream()
                .filter(one -> one.get("state").equals("CONFIRMED"))
                .collect(Collectors.groupingBy(one -> (String) one.get("mode"), Collectors.counting()));
        assertThat(statistics.getLong("people")).isEqualTo(modes.values().stream().mapToLong(Long::longValue).sum());
        assertThat(statistics.<Map<String, Object>> getList("modes").stream()
                .collect(Collectors.toMap(one -> (String) one.get("value"), one -> ((Number) one.get("people")).longValue())))
                .isEqualTo(modes);
        assertThat(statistics.getLong("states.people.sum()")).isEqualTo(list.getList("items").size());
    }
}
