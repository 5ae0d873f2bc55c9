package org.cyclorama.booth.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.BoothConfig;
import org.cyclorama.booth.BoothProblem;
import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.meetings.MeetingBooking.Visitor;
import org.cyclorama.booth.meetings.MeetingView.Meeting;
import org.cyclorama.booth.news.Happened;
import org.cyclorama.booth.news.Happened.Stand;
import org.cyclorama.booth.pace.Pacing;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.hibernate.exception.ConstraintViolationException;

/** What visitors do: booking, moving and cancelling. The database has the last word on who meets whom when. */
@ApplicationScoped
class Bookings {

    private final MeetingRepository meetings;
    private final Booths booths;
    private final MeetingLetters letters;
    private final Versions versions;
    private final Event<Happened> news;
    private final Pacing pacing;
    private final BoothConfig config;
    private final Clock clock;

    Bookings(MeetingRepository meetings, Booths booths, MeetingLetters letters, Versions versions, Event<Happened> news,
            Pacing pacing, BoothConfig config, Clock clock) {
        this.meetings = meetings;
        this.booths = booths;
        this.letters = letters;
        this.versions = versions;
        this.news = news;
        this.pacing = pacing;
        this.config = config;
        this.clock = clock;
    }

    /** A meeting, and whether it is booked by this request. */
    record Booked(MeetingView meeting, boolean created) {
    }

    /** Booking what one has booked already changes nothing. */
    @Transactional
    Booked book(UUID id, BookMeeting wish, Visitor visitor) {
        pacing.use("meeting", visitor.subject(), config.meetingPace());
        meetings.lockPerson(visitor.subject());
        List<MeetingSlot> slots = meetings.toChange(Stream.of(id, Optional.ofNullable(wish.insteadOf()).orElse(id)).toList());
        MeetingSlot slot = slots.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Slots::unknown);
        Stand stand = booths.open(slot.booth()).stand();
        Optional<MeetingBooking> there = meetings.booked(id);
        if (there.filter(booking -> booking.person().equals(visitor.subject())).isPresent()) {
            return new Booked(view(there.get(), slot), false);
        }
        if (there.isPresent()) {
            throw BoothProblem.SLOT_TAKEN.because("Somebody was faster.");
        }
        if (!slot.start().isAfter(clock.instant())) {
            throw BoothProblem.SLOT_PAST.because("It began at " + slot.start() + ".");
        }
        MeetingBooking booking = wish.insteadOf() == null ? new MeetingBooking(slot, visitor, wish, clock.instant())
                : moved(slots, slot, visitor, wish);
        keep(booking);
        touch(slot);
        letters.booked(booking, slot, stand);
        tell(Happened.Type.MEETING_BOOKED, Happened.Side.VISITOR, booking, slot, stand);
        return new Booked(view(booking, slot), true);
    }

    private MeetingBooking moved(List<MeetingSlot> slots, MeetingSlot to, Visitor visitor, BookMeeting wish) {
        MeetingSlot from = slots.stream().filter(one -> one.id().equals(wish.insteadOf())).findFirst()
                .orElseThrow(Slots::unknown);
        MeetingBooking booking = mine(from, visitor.subject());
        requireNotOver(from);
        booking.move(to, wish);
        if (!from.booth().equals(to.booth())) {
            letters.left(booking, from, booths.stand(from.booth()).orElseThrow());
        }
        touch(from);
        return booking;
    }

    private void keep(MeetingBooking booking) {
        try {
            meetings.keep(booking);
        } catch (ConstraintViolationException e) {
            throw BoothProblem.ANOTHER_MEETING.because("At this time the visitor meets somebody else.");
        }
    }

    @Transactional
    void cancel(UUID id, String person) {
        meetings.lockPerson(person);
        MeetingSlot slot = meetings.toChange(List.of(id)).stream().findFirst().orElseThrow(Slots::unknown);
        mine(slot, person);
        requireNotOver(slot);
        cancelFor(slot, Happened.Side.VISITOR);
    }

    /** What took place stays in everybody's calendar. */
    void requireNotOver(MeetingSlot slot) {
        if (!slot.end().isAfter(clock.instant())) {
            throw BoothProblem.SLOT_PAST.because("It ended at " + slot.end() + ".");
        }
    }

    /** Calls off what is booked in a locked slot, if anything is. */
    void cancelFor(MeetingSlot slot, Happened.Side by) {
        meetings.booked(slot.id()).ifPresent(booking -> {
            Stand stand = booths.stand(slot.booth()).orElseThrow();
            booking.cancel();
            touch(slot);
            letters.cancelled(booking, slot, stand);
            tell(Happened.Type.MEETING_CANCELLED, by, booking, slot, stand);
        });
    }

    /** Calls off what a person whose lock is held would have come to, and forgets who it was. Only the teams are told. */
    int forgetAllToCome(String person) {
        List<MeetingSlot> slots = meetings.toChange(meetings.slotsToCome(person, clock.instant()));
        slots.forEach(slot -> meetings.booked(slot.id()).ifPresent(booking -> {
            booking.cancel();
            booking.forget();
            touch(slot);
            letters.left(booking, slot, booths.stand(slot.booth()).orElseThrow());
        }));
        return slots.size();
    }

    @Transactional
    Page<MeetingView> mine(String person, ZoneId zone, PageRequest page) {
        Instant start = page.start().map(Cursor::instant).orElse(Instant.EPOCH);
        return Page.of(meetings.of(person, start, page.startId(), page.rows()), page.limit,
                meeting -> Cursor.after(meeting.slot().start(), meeting.booking().id()),
                meeting -> MeetingView.of(meeting, zone));
    }

    private MeetingBooking mine(MeetingSlot slot, String person) {
        return meetings.booked(slot.id()).filter(booking -> booking.person().equals(person)).orElseThrow(Slots::unknown);
    }

    private void touch(MeetingSlot slot) {
        slot.touch(clock.instant());
        meetings.flush();
        versions.note(slot.id(), slot.version(), Set.of("booking"));
    }

    private void tell(Happened.Type type, Happened.Side by, MeetingBooking booking, MeetingSlot slot, Stand stand) {
        boolean agreed = booking.consentToContact();
        var person = new Happened.Person(booking.person(), agreed ? booking.email() : null, agreed ? booking.name() : null,
                booking.language());
        Map<String, String> facts = Map.of("meeting", booking.id().toString(), "slot", slot.id().toString(), "start",
                slot.start().toString(), "end", slot.end().toString());
        news.fire(new Happened(type, by, stand, person, booking.id(), facts, null, clock.instant()));
    }

    private static MeetingView view(MeetingBooking booking, MeetingSlot slot) {
        return MeetingView.of(new Meeting(booking, slot), null);
    }
}
