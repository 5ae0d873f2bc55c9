package org.cyclorama.e2e.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.cyclorama.e2e.stack.Stack;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** All who came to the reference event are there, and as many from each country as the event's own table says. */
@OnTheStack
class CrowdIT {

    private final Stack stack;
    private final Callers callers;

    CrowdIT(Stack stack, Callers callers) {
        this.stack = stack;
        this.callers = callers;
    }

    @Test
    void eighteenHundredPeopleOf150CountriesAreRegistered() throws IOException {
        Map<String, Integer> came = registeredAtLoading().stream().collect(
                groupingBy(person -> person.path("country").textValue(), TreeMap::new, summingInt(person -> 1)));

        assertThat(came).isEqualTo(participantsByCountry()).hasSize(150);
        assertThat(came.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1800);
    }

    @Test
    void placesStayFreeInEachVenueAndNoneIsOverbooked() {
        List<JsonNode> inPerson = registeredAtLoading().stream()
                .filter(person -> "IN_PERSON".equals(person.path("mode").textValue())).toList();

        callers.anyone().get(Event.REGISTRATION + "/conferences/{c}/admission", Event.SLUG).then().statusCode(200)
                .body("venues.find { it.code == 'MOSCOW' }.placesLeft", lessThanOrEqualTo(15 - in("MOSCOW", inPerson)))
                .body("venues.find { it.code == 'SAO-PAULO' }.placesLeft", lessThanOrEqualTo(10 - in("SAO-PAULO", inPerson)));
        assertThat(in("MOSCOW", inPerson)).isEqualTo(13);
        assertThat(in("SAO-PAULO", inPerson)).isEqualTo(8);
    }

    /** Those who were there before any test registered anybody. */
    private List<JsonNode> registeredAtLoading() {
        return participants().stream()
                .filter(person -> Instant.parse(person.path("registeredAt").textValue()).isBefore(stack.readySince())).toList();
    }

    private List<JsonNode> participants() {
        List<JsonNode> people = new ArrayList<>();
        String cursor = null;
        do {
            var list = callers.person("organizer").queryParams(Map.of("kind", "PARTICIPANT", "limit", 200));
            JsonNode page = (cursor == null ? list : list.queryParam("cursor", cursor)).get(Event.REGISTRATIONS).then()
                    .statusCode(200).extract().as(JsonNode.class);
            page.path("items").forEach(people::add);
            cursor = page.path("next").textValue();
        } while (cursor != null);
        return people;
    }

    private static int in(String venue, List<JsonNode> people) {
        return (int) people.stream().filter(person -> venue.equals(person.path("venue").textValue())).count();
    }

    private static Map<String, Integer> participantsByCountry() throws IOException {
        try (var lines = Files.lines(Stack.repository().resolve("sample/partners-2020/participants-by-country.csv"))) {
            return lines.skip(1).map(line -> line.split(","))
                    .collect(toMap(row -> row[0], row -> Integer.valueOf(row[2])));
        }
    }
}
