package org.cyclorama.registration.registrations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.cyclorama.registration.changes.Mode;
import org.cyclorama.registration.changes.State;

/**
 * Where a person attends, and what the person waits for.
 *
 * @param place code of the venue or site; only when confirmed in person
 * @param waitingFor code of the place waited for; null for none
 * @param waitingNumber orders the waiting list; null exactly with {@code waitingFor}
 */
@Embeddable
public record Attendance(@Enumerated(EnumType.STRING) State state, @Enumerated(EnumType.STRING) Mode mode, String place,
        String waitingFor,
        Long waitingNumber) {

    static Attendance at(String place) {
        return new Attendance(State.CONFIRMED, Mode.IN_PERSON, place, null, null);
    }

    static Attendance online() {
        return new Attendance(State.CONFIRMED, Mode.ONLINE, null, null, null);
    }

    /** Online until the place is free. */
    static Attendance onlineWaitingFor(String place, long number) {
        return new Attendance(State.CONFIRMED, Mode.ONLINE, null, place, number);
    }

    /** Nowhere until the place is free. */
    static Attendance waitlisted(Mode mode, String place, long number) {
        return new Attendance(State.WAITLISTED, mode, null, place, number);
    }

    static Attendance cancelled() {
        return new Attendance(State.CANCELLED, Mode.ONLINE, null, null, null);
    }
}
