package org.cyclorama.agenda.broadcast.rundown;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.cyclorama.agenda.broadcast.links.LinkView;
import org.cyclorama.agenda.broadcast.media.Media;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.defaults.language.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a studio does, in order of time. */
@Schema(name = "Rundown")
record RundownView(
        @Schema(examples = "MOW") String studio,
        @Schema(examples = "Europe/Moscow") String zone,
        @Schema(examples = "3", description = "Number of the release; 0 for the draft, before the first") int release,
        @Schema(description = "The event's clock when this was made") Instant at,
        List<Item> items) {

    /** One airing, as its studio sees it. */
    @Schema(name = "RundownItem")
    record Item(
            UUID airing,
            @Schema(examples = "G-AGES-LIVE") String code,
            LocalText title,
            AiringKind kind,
            @Schema(examples = "GLOBAL", nullable = true) String channel,
            Instant start,
            Instant end,
            OffsetDateTime localStart,
            OffsetDateTime localEnd,
            @Schema(examples = "-90", description = "Seconds since it started; negative before: T minus ninety") long tSeconds,
            Position position,
            @Schema(examples = "[\"LON\"]", description = "Studios that make it too") List<String> with,
            @Schema(examples = "[\"SIN\"]", description = "Studios that the channel comes from just before; empty when from none or this one") List<String> handoverFrom,
            @Schema(examples = "[\"LON\"]", description = "Studios that the channel goes to just after; empty when to none or this one") List<String> handoverTo,
            @Schema(description = "What it needs and can't use yet") List<Media.Missing> missingMedia,
            @Schema(description = "Lines between this studio and those it works with or hands over from and to, in order of preference") List<LinkView> links) {
    }

    /** Where the event's clock is. */
    enum Position {
        /** It is over. */
        DONE,
        /** It is on. */
        ON_AIR,
        /** It is the next one. */
        NEXT,
        /** It comes later. */
        LATER
    }
}
