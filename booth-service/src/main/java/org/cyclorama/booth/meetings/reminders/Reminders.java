package org.cyclorama.booth.meetings.reminders;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.meetings.MeetingLetters;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks for meetings that begin soon. Runs in every replica. */
@ApplicationScoped
class Reminders {

    private static final int AT_ONCE = 100;

    private final MeetingLetters letters;
    private final MeetingsConfig config;

    Reminders(MeetingLetters letters, MeetingsConfig config) {
        this.letters = letters;
        this.config = config;
    }

    @Scheduled(every = "${cyclorama.booth.meetings.remind-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        int reminded = AT_ONCE;
        while (reminded == AT_ONCE) {
            reminded = letters.remind(config.remindBefore(), AT_ONCE);
        }
    }
}
