package org.cyclorama.booth.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

import org.cyclorama.defaults.conditional.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A slot, and for who manages the booth its booking. */
@Schema(name = "MeetingSlot", description = "A time at which a member of the team can be met")
record SlotView(
        UUID id,
        UUID booth,
        @Schema(examples = "Gülşah Çelik") String member,
        @Schema(description = "Of the member, as a BCP 47 tag", examples = "tr") String language,
        Instant start,
        Instant end,
        @Schema(description = "The team's IANA zone", examples = "Europe/Istanbul") String zone,
        @Schema(description = "Only with `zone`", examples = "2020-11-19T20:00:00+09:00") @JsonInclude(JsonInclude.Include.NON_NULL) OffsetDateTime localStart,
        @Schema(description = "Only with `zone`") @JsonInclude(JsonInclude.Include.NON_NULL) OffsetDateTime localEnd,
        @Schema(description = "Only with `zone`") @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate localDay,
        @Schema(description = "Whether it can be booked") boolean free,
        @Schema(description = "Only for who manages the booth") @JsonInclude(JsonInclude.Include.NON_NULL) TeamsPart team) {

    /** @param zone in which it is told too; null for none */
    static SlotView of(Offered offered, ZoneId zone) {
        MeetingSlot slot = offered.slot();
        OffsetDateTime start = zone == null ? null : slot.start().atZone(zone).toOffsetDateTime();
        OffsetDateTime end = zone == null ? null : slot.end().atZone(zone).toOffsetDateTime();
        return new SlotView(slot.id(), slot.booth(), slot.member(), slot.language(), slot.start(), slot.end(), slot.zone(),
                start, end, zone == null ? null : start.toLocalDate(), offered.free(),
                offered.managed() ? TeamsPart.of(slot, offered.booking()) : null);
    }

    @Schema(name = "MeetingSlotOfTeam", description = "What only the team knows of a slot")
    record TeamsPart(String joinAddress,
            @Schema(description = "What withdrawing it must name in If-Match", examples = "\"0\"") String etag,
            @Schema(nullable = true) Guest booking) {

        static TeamsPart of(MeetingSlot slot, MeetingBooking booking) {
            return new TeamsPart(slot.joinAddress(), "\"" + Versions.tag(slot.version()).getValue() + "\"",
                    booking == null ? null : Guest.of(booking));
        }
    }

    @Schema(name = "MeetingGuest", description = "Who comes; name and address only of who agreed to be contacted")
    record Guest(@Schema(nullable = true) String name, @Schema(nullable = true) String email,
            @Schema(examples = "ja") String language, @Schema(nullable = true) String message, Instant bookedAt) {

        static Guest of(MeetingBooking booking) {
            boolean agreed = booking.consentToContact();
            return new Guest(agreed ? booking.name() : null, agreed ? booking.email() : null, booking.language(),
                    booking.message(), booking.bookedAt());
        }
    }

    /**
     * A slot as one caller may see it.
     *
     * @param free whether it can be booked
     * @param booking the booking; null when there is none or the caller does not manage the booth
     * @param managed whether the caller manages the booth
     */
    @RegisterForReflection
    record Offered(MeetingSlot slot, boolean free, MeetingBooking booking, boolean managed) {
    }
}
