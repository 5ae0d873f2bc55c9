package org.cyclorama.booth.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A meeting as the visitor sees it. */
@Schema(name = "Meeting", description = "A meeting, as the visitor sees it")
record MeetingView(
        UUID id,
        @Schema(description = "What is cancelled, or moved with `insteadOf`") UUID slot,
        UUID booth,
        @Schema(examples = "Gülşah Çelik") String member,
        MeetingBooking.State state,
        Instant start,
        Instant end,
        @Schema(description = "The visitor's IANA zone", examples = "Asia/Tokyo") String zone,
        @Schema(examples = "2020-11-19T20:00:00+09:00") OffsetDateTime localStart,
        OffsetDateTime localEnd,
        LocalDate localDay,
        @Schema(description = "Where it takes place; null when it does not", nullable = true, examples = "https://meet.example/turkey") String joinAddress,
        @Schema(nullable = true) String message,
        boolean consentToContact,
        Instant bookedAt) {

    /** @param zone in which it is told; null for the one in which it was booked */
    static MeetingView of(Meeting meeting, ZoneId zone) {
        MeetingSlot slot = meeting.slot();
        MeetingBooking booking = meeting.booking();
        ZoneId shown = zone == null ? ZoneId.of(booking.zone()) : zone;
        OffsetDateTime start = slot.start().atZone(shown).toOffsetDateTime();
        return new MeetingView(booking.id(), slot.id(), slot.booth(), slot.member(), booking.state(), slot.start(), slot.end(),
                shown.getId(), start, slot.end().atZone(shown).toOffsetDateTime(), start.toLocalDate(),
                booking.state() == MeetingBooking.State.BOOKED ? slot.joinAddress() : null, booking.message(),
                booking.consentToContact(), booking.bookedAt());
    }

    /** A booking and its slot. */
    @RegisterForReflection
    record Meeting(MeetingBooking booking, MeetingSlot slot) {
    }
}
