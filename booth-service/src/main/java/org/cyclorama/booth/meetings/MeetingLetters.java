package org.cyclorama.booth.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.news.Happened.Stand;
import org.cyclorama.booth.news.mail.Letter;
import org.cyclorama.booth.news.mail.Letter.Facts;
import org.cyclorama.booth.news.mail.Letter.Invitation;
import org.cyclorama.booth.news.mail.Mails;
import org.cyclorama.booth.news.mail.Notice;

/** What both sides of a meeting are told, each in its language and zone, with an entry for its calendar. */
@ApplicationScoped
public class MeetingLetters {

    private final MeetingRepository meetings;
    private final Booths booths;
    private final Mails mails;
    private final Clock clock;

    MeetingLetters(MeetingRepository meetings, Booths booths, Mails mails, Clock clock) {
        this.meetings = meetings;
        this.booths = booths;
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

    /**
     * Reminds visitors of what begins within this time, once each, and tells how many. A mail and the note that it was sent are
     * one transaction.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int remind(Duration before, int most) {
        Instant now = clock.instant();
        List<MeetingBooking> soon = meetings.toRemind(now, now.plus(before), most);
        soon.forEach(booking -> {
            MeetingSlot slot = meetings.slot(booking.slot());
            booking.remind(now);
            toVisitor(Notice.MEETING_SOON, booking, slot, booths.stand(slot.booth()).orElseThrow(), null);
        });
        return soon.size();
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
