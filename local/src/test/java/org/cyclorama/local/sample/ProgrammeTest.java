package org.cyclorama.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.local.sample.Given.codes;
import static org.cyclorama.local.sample.Given.each;
import static org.cyclorama.local.sample.Given.texts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class ProgrammeTest {

    private final JsonNode conference = Given.file("conference.json");
    private final JsonNode programme = Given.file("programme.json");
    private final JsonNode reference = Given.reference();
    private final Map<String, JsonNode> sessions = byCode(programme.path("sessions"));
    private final Map<String, JsonNode> blocks = byCode(programme.path("blocks"));
    private final List<JsonNode> airings = each(programme.path("airings")).toList();

    @Test
    void everythingOfTheReferenceIsHereAndNothingElse() {
        for (String part : List.of("speakers", "sessions", "blocks", "airings")) {
            assertThat(codes(programme.path(part))).as(part).isEqualTo(codes(reference.path(part))).doesNotHaveDuplicates();
        }
        for (String part : List.of("studios", "channels", "links")) {
            assertThat(codes(conference.path(part))).as(part).isEqualTo(codes(reference.path(part))).doesNotHaveDuplicates();
        }
        assertThat(codes(conference.path("tracks"))).isEqualTo(texts(reference.path("tracks")));
    }

    @Test
    void airingsAreWhereAndWhenTheReferenceSays() {
        Map<String, JsonNode> expected = byCode(reference.path("airings"));
        assertThat(airings).allSatisfy(airing -> {
            JsonNode fact = expected.get(airing.path("code").textValue());
            for (String field : List.of("session", "start", "kind", "block", "channel")) {
                assertThat(airing.path(field).textValue()).as(field).isEqualTo(fact.path(field).textValue());
            }
            assertThat(texts(airing.path("studios"))).isEqualTo(texts(fact.path("studios")));
        });
    }

    @Test
    void everyAiringLastsAsLongAsItsSession() {
        assertThat(airings).allSatisfy(airing -> assertThat(Duration.between(start(airing), end(airing)).toMinutes())
                .isEqualTo(session(airing).path("minutes").asLong()));
    }

    @Test
    void everyReferenceResolves() {
        assertThat(airings).allSatisfy(airing -> {
            assertThat(sessions).containsKey(airing.path("session").textValue());
            assertThat(codes(conference.path("studios"))).containsAll(texts(airing.path("studios")));
            assertThat(airing.path("kind").textValue().equals("REHEARSAL")).isEqualTo(airing.path("channel").isNull());
            if (airing.path("block").isTextual()) {
                assertThat(blocks.get(airing.path("block").textValue()).path("channel")).isEqualTo(airing.path("channel"));
            }
        });
        assertThat(airings).extracting(airing -> airing.path("channel").textValue()).filteredOn(Objects::nonNull)
                .isSubsetOf(codes(conference.path("channels")));
        assertThat(sessions.values()).allSatisfy(session -> {
            assertThat(codes(programme.path("speakers"))).containsAll(texts(session.path("speakers")));
            assertThat(texts(conference.path("interpretedInto"))).containsAll(texts(session.path("languages")));
            if (session.path("track").isTextual()) {
                assertThat(codes(conference.path("tracks"))).contains(session.path("track").textValue());
            }
        });
    }

    @Test
    void everyPromisedLanguageHasItsRendition() {
        assertThat(airings).allSatisfy(airing -> {
            List<String> languages = each(airing.path("renditions")).map(each -> each.path("language").textValue()).toList();
            List<String> promised = texts(session(airing).path("languages"));
            String original = session(airing).path("originalLanguage").textValue();
            assertThat(languages).isEqualTo(
                    Stream.concat(promised.isEmpty() ? Stream.empty() : Stream.of(original), promised.stream()).toList());
        });
        assertThat(airings).filteredOn(airing -> "GLOBAL".equals(airing.path("channel").textValue())).hasSize(10)
                .allSatisfy(airing -> assertThat(airing.path("renditions")).hasSize(12));
    }

    @Test
    void noStudioChannelOrLiveSpeakerIsInTwoAiringsAtOnce() {
        Given.pairs(airings, pair -> {
            boolean overlap = start(pair.getFirst()).isBefore(end(pair.getLast()))
                    && start(pair.getLast()).isBefore(end(pair.getFirst()));
            if (overlap) {
                assertThat(shared(pair, airing -> texts(airing.path("studios")))).as("studios of %s", pair).isEmpty();
                assertThat(shared(pair, airing -> Stream.ofNullable(airing.path("channel").textValue()).toList()))
                        .as("channels of %s", pair).isEmpty();
                assertThat(shared(pair, this::liveSpeakers)).as("speakers of %s", pair).isEmpty();
            }
        });
    }

    private List<String> liveSpeakers(JsonNode airing) {
        return "ENCORE".equals(airing.path("kind").textValue()) ? List.of() : texts(session(airing).path("speakers"));
    }

    private JsonNode session(JsonNode airing) {
        return sessions.get(airing.path("session").textValue());
    }

    private static List<String> shared(List<JsonNode> pair, Function<JsonNode, List<String>> occupied) {
        return occupied.apply(pair.getFirst()).stream().filter(occupied.apply(pair.getLast())::contains).toList();
    }

    private static Instant start(JsonNode airing) {
        return Instant.parse(airing.path("start").textValue());
    }

    private static Instant end(JsonNode airing) {
        return Instant.parse(airing.path("end").textValue());
    }

    private static Map<String, JsonNode> byCode(JsonNode array) {
        return each(array).collect(Collectors.toMap(entry -> entry.path("code").textValue(), Function.identity()));
    }
}
