package org.cyclorama.agenda.showing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.SessionKind;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A session, as the public sees it. */
record SessionView(
        UUID id,
        @Schema(examples = "G-AGES") String code,
        @Schema(examples = "partners-2020") String conference,
        SessionKind kind,
        LocalText title,
        @JsonProperty("abstract") @Schema(name = "abstract") LocalText summary,
        @Schema(examples = "35") int minutes,
        @Schema(examples = "B2C", nullable = true) String track,
        @Schema(description = "Names", examples = "[\"Chief executive\"]") List<String> speakers,
        @Schema(examples = "en") String originalLanguage,
        @Schema(examples = "[\"ja\"]", description = "Promised besides the original") List<String> languages,
        boolean onDemand,
        @Schema(description = "Its airings in order of time") List<Shown> airings) {

    /** With local times of a zone, if any. */
    static SessionView of(Session session, Show show, ZoneId zone) {
        return new SessionView(session.id(), session.code(), show.conference(), session.kind(), LocalText.of(session.title()),
                LocalText.of(session.summary()), session.minutes(), session.track(),
                show.speakerNames().get(session.code()), session.originalLanguage(), session.languages(), session.onDemand(),
                show.airingsOf(session).stream().map(airing -> Shown.of(airing, zone)).toList());
    }

    /** When and where, in short. */
    @Schema(name = "AiringOfSession")
    record Shown(UUID id, @Schema(examples = "G-AGES-LIVE") String code, AiringKind kind,
            @Schema(examples = "GLOBAL") String channel, Instant start, Instant end,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Only with `zone`") OffsetDateTime localStart,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Only with `zone`") OffsetDateTime localEnd,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "The day on which it starts there; only with `zone`") LocalDate localDay) {

        static Shown of(Airing airing, ZoneId zone) {
            return new Shown(airing.id(), airing.code(), airing.kind(), airing.channel(), airing.start(), airing.end(),
                    zone == null ? null : airing.start().atZone(zone).toOffsetDateTime(),
                    zone == null ? null : airing.end().atZone(zone).toOffsetDateTime(),
                    zone == null ? null : LocalDate.ofInstant(airing.start(), zone));
        }
    }
}
