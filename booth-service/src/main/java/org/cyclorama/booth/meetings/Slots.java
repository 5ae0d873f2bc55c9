package org.cyclorama.booth.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.booths.Booths.StaffedBooth;
import org.cyclorama.booth.booths.content.BoothContent.Member;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.news.Happened;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.exception.ConstraintViolationException;

import io.quarkiverse.resteasy.problem.validation.Violation;

/** What the team does: offering times and withdrawing them. */
@ApplicationScoped
class Slots {

    private static final Duration FARTHEST = Duration.ofDays(731);

    private final MeetingRepository meetings;
    private final Booths booths;
    private final Bookings bookings;
    private final Versions versions;
    private final Clock clock;

    Slots(MeetingRepository meetings, Booths booths, Bookings bookings, Versions versions, Clock clock) {
        this.meetings = meetings;
        this.booths = booths;
        this.bookings = bookings;
        this.versions = versions;
        this.clock = clock;
    }

    /** The slots that are not over, for visitors of a published booth and for who manages it. */
    @Transactional
    Page<SlotView> list(UUID booth, Territory territory, ZoneId zone, PageRequest page) {
        if (!booths.isManaged(booth, territory)) {
            booths.requireOpen(booth);
        }
        Instant start = page.start().map(Cursor::instant).orElse(Instant.EPOCH);
        return Page.of(meetings.offered(booth, territory, clock.instant(), start, page.startId(), page.rows()), page.limit,
                offered -> Cursor.after(offered.slot().start(), offered.slot().id()), offered -> SlotView.of(offered, zone));
    }

    /** All of them or, when the member is busy at one of the times, none. */
    @Transactional
    List<SlotView> offer(UUID id, OfferMeetings offer, Territory territory) {
        StaffedBooth booth = booths.managed(id, territory);
        Member member = booth.content().team().stream().filter(one -> one.name().equals(offer.member())).findFirst()
                .orElseThrow(() -> BoothProblem.UNKNOWN_TEAM_MEMBER.because("Add " + offer.member() + " to the booth's team."));
        String zone = offer.zone() == null ? member.zone() : offer.zone();
        String language = member.languages().isEmpty() ? "en" : member.languages().getFirst();
        try {
            return offer.starts(first(offer.localStart(), zone)).stream()
                    .map(start -> new MeetingSlot(booth.stand(), offer, zone, language, start, clock.instant()))
                    .peek(meetings::keep)
                    .map(slot -> SlotView.of(new SlotView.Offered(slot, true, null, true), ZoneId.of(zone)))
                    .toList();
        } catch (ConstraintViolationException e) {
            throw BoothProblem.MEMBER_IS_BUSY.because(offer.member() + " has another slot at one of these times.");
        }
    }

    /** Of an hour that comes twice, the first is meant. */
    private Instant first(LocalDateTime start, String zone) {
        if (zone == null) {
            throw invalid("zone", "must be said: the member of the team has none");
        }
        List<ZoneOffset> offsets = ZoneId.of(zone).getRules().getValidOffsets(start);
        if (offsets.isEmpty()) {
            throw invalid("localStart", "must be a time that the clocks of this zone show");
        }
        Instant first = start.toInstant(offsets.getFirst());
        if (!first.isAfter(clock.instant())) {
            throw invalid("localStart", "must be to come");
        }
        if (first.isAfter(clock.instant().plus(FARTHEST))) {
            throw invalid("localStart", "must be within two years");
        }
        return first;
    }

    /** Who had booked it is told that the meeting does not take place. */
    @Transactional
    void withdraw(UUID id, Territory territory, HttpHeaders headers) {
        MeetingSlot slot = meetings.toChange(id, territory).orElseThrow(() -> refusal(id));
        versions.requireCurrent(headers, id, slot.version());
        bookings.requireNotOver(slot);
        bookings.cancelFor(slot, Happened.Side.TEAM);
        slot.withdraw(clock.instant());
        meetings.flush();
        versions.note(id, slot.version(), Set.of("withdrawn"));
    }

    private RuntimeException refusal(UUID id) {
        return meetings.isOffered(id) ? CommonProblem.FORBIDDEN.because("Another region's team offers this slot.") : unknown();
    }

    static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such slot, or it was withdrawn.");
    }

    private static RuntimeException invalid(String field, String message) {
        return CommonProblem.INVALID_REQUEST.describe("The slot can't be.")
                .with("violations", List.of(Violation.In.body.field(field).message(message))).build();
    }
}
