package org.cyclorama.agenda;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A programme as a test writes it down. All times are of the day of the reference event, like {@code "06:20"}. */
public class Sheet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Map<String, Object>> speakers = new ArrayList<>();
    private final List<Map<String, Object>> sessions = new ArrayList<>();
    private final List<Map<String, Object>> blocks = new ArrayList<>();
    private final Map<String, Map<String, Object>> airings = new HashMap<>();

    public Sheet speaker(String code) {
        speakers.add(Map.of("code", code, "name", "Name of " + code));
        return this;
    }

    public Sheet talk(String code, String... by) {
        return session(code, "TALK", by);
    }

    public Sheet session(String code, String kind, String... by) {
        sessions.add(new HashMap<>(Map.of("code", code, "kind", kind, "title", Map.of("en", "Title of " + code), "minutes", 30,
                "speakers", List.of(by), "track", "B2B", "originalLanguage", "en")));
        return this;
    }

    /** Changes the session written last. */
    public Sheet with(String field, Object value) {
        sessions.getLast().put(field, value);
        return this;
    }

    public Sheet block(String code, String channel) {
        blocks.add(new HashMap<>(Map.of("code", code, "channel", channel, "name", Map.of("en", "Block " + code))));
        return this;
    }

    public Sheet block(String code, String channel, String encoreOf) {
        block(code, channel);
        blocks.getLast().put("encoreOf", encoreOf);
        return this;
    }

    public Sheet airing(String code, String session, String kind, String channel, String from, String to, String... studios) {
        Map<String, Object> airing = new HashMap<>(Map.of("code", code, "session", session, "kind", kind,
                "start", instant(from), "end", instant(to), "studios", List.of(studios)));
        airing.put("channel", channel);
        airings.put(code, airing);
        return this;
    }

    public Sheet move(String code, String from, String to) {
        return change(code, "start", instant(from)).change(code, "end", instant(to));
    }

    public Sheet change(String code, String field, Object value) {
        airings.get(code).put(field, value);
        return this;
    }

    /** So many minutes after now, in whole seconds: for what depends on the clock. */
    public Sheet moveFromNow(String code, int from, int to) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return change(code, "start", now.plusSeconds(60L * from).toString()).change(code, "end",
                now.plusSeconds(60L * to).toString());
    }

    public Sheet drop(String airing) {
        airings.remove(airing);
        return this;
    }

    public static String instant(String time) {
        return "2020-11-19T" + time + ":00Z";
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(
                    Map.of("speakers", speakers, "sessions", sessions, "blocks", blocks, "airings",
                            airings.values().stream().sorted((one, other) -> one.get("code").toString()
                                    .compareTo(other.get("code").toString())).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
