package org.cyclorama.agenda.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** One showing of a session. */
public record Airing(
        @Schema(readOnly = true) UUID id,
        @NotNull @Code @Schema(examples = "G-AGES-LIVE") String code,
        @NotNull @Code @Schema(examples = "G-AGES", description = "Code of a session") String session,
        @Code @Schema(nullable = true, examples = "GLOBAL-LIVE", description = "Code of a block") String block,
        @Code @Schema(nullable = true, examples = "GLOBAL", description = "Code of a channel; a rehearsal has none") String channel,
        @UniqueElements @Size(max = 20) @Schema(examples = "[\"MOW\"]", description = "Codes of studios") List<@NotNull @Code String> studios,
        @NotNull @Schema(examples = "2020-11-19T06:20:00Z") Instant start,
        @NotNull @Schema(examples = "2020-11-19T06:55:00Z", description = "The first instant after it") Instant end,
        @NotNull AiringKind kind,
        @Size(max = 50) List<@NotNull @Valid Translation> renditions,
        @Size(max = 50) List<@NotNull @Valid Translation> subtitles,
        @Schema(description = "SCHEDULED if not said; one that was released and is left out later is CANCELLED by itself") AiringStatus status,
        @Schema(readOnly = true, description = "How often what calendars show of it has changed from release to release (RFC 5545 SEQUENCE); null in a draft") Integer sequence,
        @Schema(readOnly = true, description = "When a release last changed it; null in a draft") Instant lastModified)
        implements
            Coded {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    /** Schedules write hours with two digits. */
    private static final Duration LONGEST = Duration.ofHours(96);

    public Airing {
        studios = studios == null ? List.of() : studios;
        renditions = renditions == null ? List.of() : renditions;
        subtitles = subtitles == null ? List.of() : subtitles;
        status = status == null ? AiringStatus.SCHEDULED : status;
    }

    /** Also keeps out instants that a database's range could not hold. */
    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "start must be before end by at most four days, both to the second and between 1990 and 2200")
    boolean isInOrder() {
        return start == null || end == null
                || start.isBefore(end) && start.isAfter(EARLIEST) && end.isBefore(LATEST)
                        && start.getNano() == 0 && end.getNano() == 0 && Duration.between(start, end).compareTo(LONGEST) <= 0;
    }

    /** The same, with an identity and without what only a release says. */
    public Airing identified(UUID identity) {
        return new Airing(identity, code, session, block, channel, studios, start, end, kind, renditions, subtitles, status,
                null, null);
    }

    /** The same at another time. */
    public Airing at(Instant newStart, Instant newEnd) {
        return new Airing(id, code, session, block, channel, studios, newStart, newEnd, kind, renditions, subtitles, status,
                sequence, lastModified);
    }

    /** The same as a release holds it. */
    public Airing released(int changes, Instant lastChange) {
        return new Airing(id, code, session, block, channel, studios, start, end, kind, renditions, subtitles, status, changes,
                lastChange);
    }

    /** The same, called off. */
    public Airing cancelled() {
        return new Airing(id, code, session, block, channel, studios, start, end, kind, renditions, subtitles,
                AiringStatus.CANCELLED, sequence, lastModified);
    }

    /** Whether it was called off. */
    @JsonIgnore
    @Schema(hidden = true)
    public boolean isCancelled() {
        return status == AiringStatus.CANCELLED;
    }

    /** Whether it is at another time or on another channel than that one. */
    public boolean movedFrom(Airing before) {
        return !start.equals(before.start) || !end.equals(before.end) || !Objects.equals(channel, before.channel);
    }

    /** The languages in which its sound can be heard, as far as renditions go. */
    public Stream<String> interpretedInto() {
        return renditions.stream().map(Translation::language);
    }
}
