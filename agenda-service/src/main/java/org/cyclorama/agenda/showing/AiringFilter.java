package org.cyclorama.agenda.showing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.cyclorama.agenda.vocabulary.Timestamp;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which airings a caller wants to see. */
public class AiringFilter {

    @QueryParam("from")
    @Timestamp
    @Parameter(description = "Those that end after this instant", example = "2020-11-19T05:30:00Z")
    public String from;

    @QueryParam("to")
    @Timestamp
    @Parameter(description = "Those that start before this instant", example = "2020-11-19T15:00:00Z")
    public String to;

    @QueryParam("channel")
    @Parameter(description = "Code of a channel", example = "GLOBAL")
    public String channel;

    @QueryParam("track")
    @Parameter(description = "Code of a track", example = "B2B")
    public String track;

    @QueryParam("language")
    @LanguageTag
    @Parameter(description = "Those that can be heard in this language (RFC 4647 filtering)", example = "ja")
    public String language;

    @QueryParam("cancelled")
    @DefaultValue("false")
    @Parameter(description = "Also those that were called off")
    public boolean cancelled;

    @QueryParam("zone")
    @IanaZone
    @Parameter(description = "Adds `localStart`, `localEnd` and `localDay`", example = "Asia/Tokyo")
    public String zone;

    /** Those airings of a show that match all that was said. */
    public Stream<Airing> of(Show show) {
        Stream<Airing> all = !cancelled ? show.airings().stream()
                : Stream.concat(show.airings().stream(), show.cancelled().stream()).sorted(Show.IN_TIME);
        return among(all, show);
    }

    /** Those of these airings of a show that match all that was said. */
    public Stream<Airing> among(Stream<Airing> all, Show show) {
        Instant earliest = from == null ? Instant.MIN : Instant.parse(from);
        Instant latest = to == null ? Instant.MAX : Instant.parse(to);
        return all
                .filter(airing -> airing.end().isAfter(earliest))
                .filter(airing -> airing.start().isBefore(latest))
                .filter(airing -> channel == null || channel.equals(airing.channel()))
                .filter(airing -> track == null || track.equals(show.sessionOf(airing).track()))
                .filter(airing -> language == null || heard(airing, show.sessionOf(airing)));
    }

    /** Null when the caller did not say where it is. */
    public ZoneId zoneId() {
        return zone == null ? null : ZoneId.of(zone);
    }

    private boolean heard(Airing airing, Session session) {
        List<String> languages = Stream.concat(Stream.of(session.originalLanguage()), airing.interpretedInto()).toList();
        return !Locale.filterTags(List.of(new Locale.LanguageRange(language)), languages).isEmpty();
    }
}
