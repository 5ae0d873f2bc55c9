package org.cyclorama.registration.mail;

import java.util.Optional;

import org.cyclorama.registration.registrations.changes.Change;

/** Why somebody gets a mail. */
enum Occasion {
    CONFIRMED,
    WAITLISTED,
    PROMOTED,
    CHANGED,
    CANCELLED,
    VENUE_CLOSED;

    /** Empty for what people do not need to be told: they did it themselves and it moves no place. */
    static Optional<Occasion> of(Change change) {
        boolean waits = change.after().waitingFor() != null;
        return Optional.ofNullable(switch (change.kind()) {
            case REGISTERED, REVIVED -> waits ? WAITLISTED : CONFIRMED;
            case MODE_SWITCHED -> waits ? WAITLISTED : CHANGED;
            case PROMOTED -> PROMOTED;
            case VENUE_CLOSED -> VENUE_CLOSED;
            case CANCELLED -> CANCELLED;
            case CHANGED, ERASED, ADOPTED, CLAIMED, CHECKED_IN, CHECK_IN_UNDONE -> null;
        });
    }
}
