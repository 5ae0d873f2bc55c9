package org.cyclorama.agenda.showing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.agenda.programme.Block;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.SessionKind;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An airing, as the public sees it. */
public record AiringView(
        UUID id,
        @Schema(examples = "G-AGES-LIVE") String code,
        @Schema(examples = "partners-2020") String conference,
        Content session,
        @Schema(examples = "GLOBAL") String channel,
        @Schema(description = "The show that it is a part of", nullable = true) Shown block,
        AiringKind kind,
        Status status,
        @Schema(description = "Whether it was called off; one that was is only shown to who asks for it") boolean cancelled,
        @Schema(examples = "2020-11-19T06:20:00Z") Instant start,
        @Schema(examples = "2020-11-19T06:55:00Z") Instant end,
        @Schema(description = "In which it can be heard; the original first") List<Heard> languages,
        @Schema(description = "How often what calendars show of it has changed from release to release (RFC 5545 SEQUENCE)") int sequence,
        @Schema(description = "When a release last changed it") Instant lastModified,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "2020-11-19T15:20:00+09:00", description = "Only with `zone`") OffsetDateTime localStart,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "2020-11-19T15:55:00+09:00", description = "Only with `zone`") OffsetDateTime localEnd,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "2020-11-19", description = "The day on which it starts there; only with `zone`") LocalDate localDay) {

    /** An airing of this show now; with local times of a zone, if any. */
    public static AiringView of(Airing airing, Show show, ZoneId zone, Instant now) {
        Session session = show.sessionOf(airing);
        OffsetDateTime localStart = zone == null ? null : airing.start().atZone(zone).toOffsetDateTime();
        return new AiringView(airing.id(), airing.code(), show.conference(),
                new Content(session.id(), session.code(), LocalText.of(session.title()), session.track(), session.kind(),
                        show.speakersOf(airing)),
                airing.channel(), Shown.of(show.blocks().get(airing.block())), airing.kind(), Status.of(airing, now),
                airing.isCancelled(),
                airing.start(), airing.end(),
                heard(airing, session), airing.sequence(), airing.lastModified(), localStart,
                zone == null ? null : airing.end().atZone(zone).toOffsetDateTime(),
                localStart == null ? null : localStart.toLocalDate());
    }

    private static List<Heard> heard(Airing airing, Session session) {
        return Stream.concat(Stream.of(new Heard(session.originalLanguage(), "ORIGINAL")),
                airing.renditions().stream()
                        .filter(rendition -> !rendition.language().equalsIgnoreCase(session.originalLanguage()))
                        .map(rendition -> new Heard(rendition.language(), rendition.by().name())))
                .toList();
    }

    /** What is shown. */
    @Schema(name = "AiredSession")
    public record Content(UUID id, @Schema(examples = "G-AGES") String code, LocalText title,
            @Schema(examples = "B2C", nullable = true) String track, SessionKind kind,
            @Schema(description = "Names", examples = "[\"Chief executive\"]") List<String> speakers) {
    }

    /** A block, by its name. */
    @Schema(name = "AiredBlock")
    public record Shown(@Schema(examples = "GLOBAL-LIVE") String code, LocalText name) {

        static Shown of(Block block) {
            return block == null ? null : new Shown(block.code(), LocalText.of(block.name()));
        }
    }

    /** A language, and who speaks it. */
    public record Heard(@Schema(examples = "ja") String language,
            @Schema(examples = "HUMAN", enumeration = {
                    "ORIGINAL", "HUMAN", "MACHINE" }) String by){
    }

    /** Where the event's clock is in its time. */
    public enum Status {
        SCHEDULED,
        ON_AIR,
        ENDED;

        static Status of(Airing airing, Instant now) {
            if (now.isBefore(airing.start())) {
                return SCHEDULED;
            }
            return now.isBefore(airing.end()) ? ON_AIR : ENDED;
        }
    }
}
