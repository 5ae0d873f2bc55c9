package org.cyclorama.agenda.conferences;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.cyclorama.agenda.conferences.definition.Promise;

/**
 * What the public may know of a conference, for features that show its programme in another form.
 *
 * @param name by BCP 47 tag
 * @param zone where its days begin and end
 * @param start first day, in {@code zone}
 * @param end last day, in {@code zone}
 * @param languages in which it can be followed, the spoken one first
 * @param tracks names by code
 */
public record Outline(UUID id, String slug, Map<String, String> name, ZoneId zone, LocalDate start, LocalDate end,
        List<String> languages, Map<String, Map<String, String>> tracks, List<Seen> channels, Promise promise) {

    /** The channel with this code; empty where a reference dangles. */
    public Optional<Seen> channel(String code) {
        return channels.stream().filter(channel -> channel.code().equals(code)).findFirst();
    }

    /** The language of the conference. */
    public String spoken() {
        return languages.getFirst();
    }

    /** A text in the language of the conference, else in English, else in any. */
    public String in(Map<String, String> text) {
        String spoken = text.get(spoken());
        return spoken != null ? spoken : text.getOrDefault("en", text.values().stream().findFirst().orElse(""));
    }

    /**
     * A channel.
     *
     * @param audience codes of regions
     * @param countries narrows the audience to these; empty for all of the regions
     * @param open whether everyone may watch, not only who registered
     */
    public record Seen(String code, Map<String, String> name, List<String> audience, List<String> countries, boolean open) {
    }
}
