package org.cyclorama.agenda.calendar.favourites;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The address of a personal calendar, told once. */
@Schema(name = "Feed")
record FeedView(
        @Schema(examples = "https://partners.example/api/agenda/v1/feeds/aBIE….ics", description = "Whoever has it may read: it is shown once and kept nowhere. `?zone=` and `?lang=` may be added") String url,
        Instant createdAt) {
}
