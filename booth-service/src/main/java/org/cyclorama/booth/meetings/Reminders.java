package org.cyclorama.booth.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.booths.Booths;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Reminds visitors of their meetings, once each. Runs in every replica. */
@ApplicationScoped
class Reminders {

    private static final int AT_ONCE = 100;

    private final MeetingRepository meetings;
    private final Booths booths;
    private final MeetingLetters letters;
    private final MeetingsConfig config;
    private final Clock clock;

    Reminders(MeetingRepository meetings, Booths booths, MeetingLetters letters, MeetingsConfig config, Clock clock) {
        this.meetings = meetings;
        this.booths = booths;
        this.letters = letters;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${cyclorama.booth.meetings.remind-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        int reminded = AT_ONCE;
        while (reminded == AT_ONCE) {
            reminded = QuarkusTransaction.requiringNew().call(this::some);
        }
    }

    /** A mail and the note that it was sent are one transaction. */
    private int some() {
        Instant now = clock.instant();
        List<MeetingBooking> soon = meetings.toRemind(now, now.plus(config.remindBefore()), AT_ONCE);
        soon.forEach(booking -> {
            MeetingSlot slot = meetings.slot(booking.slot());
            booking.remind(now);
            letters.soon(booking, slot, booths.stand(slot.booth()).orElseThrow());
        });
        return soon.size();
    }
}
