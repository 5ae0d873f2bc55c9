package org.cyclorama.booth.meetings;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.news.Happened.Stand;
import org.cyclorama.booth.news.mail.Letter;
import org.cyclorama.booth.news.mail.Letter.Facts;
import org.cyclorama.booth.news.mail.Letter.Invitation;
import org.cyclorama.booth.news.mail.Mails;
import org.cyclorama.booth.news.mail.Notice;

/** What both sides of a meeting are told, each in its language and zone, with an entry for its calendar. */
@ApplicationScoped
class MeetingLetters {

    private final Mails mails;
    private final Clock clock;

    MeetingLetters(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    void booked(MeetingBooking booking, MeetingSlot slot, Stand stand) {
        boolean moved = booking.sequence() > 0;
        toVisitor(moved ? Notice.MEETING_MOVED : Notice.MEETING_BOOKED, booking, slot, stand, invitation(booking, slot));
        toTeam(moved ? Notice.TEAM_MEETING_MOVED : Notice.TEAM_MEETING_BOOKED, booking, slot, stand);
    }

    void cancelled(MeetingBooking booking, MeetingSlot slot, Stand stand) {
        toVisitor(Notice.MEETING_CANCELLED, booking, slot, stand, invitation(booking, slot));
        left(booking, slot, stand);
    }

    /** The visitor meets somebody else instead. */
    void left(MeetingBooking booking, MeetingSlot slot, Stand stand) {
        toTeam(Notice.TEAM_MEETING_CANCELLED, booking, slot, stand);
    }

    void soon(MeetingBooking booking, MeetingSlot slot, Stand stand) {
        toVisitor(Notice.MEETING_SOON, booking, slot, stand, null);
    }

    private void toVisitor(Notice notice, MeetingBooking booking, MeetingSlot slot, Stand stand, Invitation invitation) {
        boolean off = notice == Notice.MEETING_CANCELLED;
        var facts = new Facts(slot.member(), slot.start(), booking.zone(), off ? null : slot.joinAddress(), null, null, null);
        mails.send(booking.id(), new Letter(notice, stand.conference(), booking.person(), booking.email(), booking.name(),
                booking.language(), stand.name(), facts, invitation));
    }

    /** Without consent the team is not told who comes. */
    private void toTeam(Notice notice, MeetingBooking booking, MeetingSlot slot, Stand stand) {
        boolean off = notice == Notice.TEAM_MEETING_CANCELLED;
        var facts = new Facts(booking.consentToContact() ? booking.name() : null, slot.start(), slot.zone(),
                off ? null : slot.joinAddress(), null, null, off ? null : booking.message());
        var entry = new Invitation(booking.id(), booking.sequence(), off, slot.start(), slot.end(), clock.instant());
        mails.send(booking.id(), new Letter(notice, stand.conference(), booking.person(), stand.contact(), slot.member(),
                slot.language(), stand.name(), facts, entry));
    }

    private Invitation invitation(MeetingBooking booking, MeetingSlot slot) {
        return new Invitation(booking.id(), booking.sequence(), booking.state() == MeetingBooking.State.CANCELLED,
                slot.start(), slot.end(), clock.instant());
    }
}
