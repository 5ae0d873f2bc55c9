package org.cyclorama.registration.mail;

import java.util.Objects;
import java.util.UUID;

import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.cyclorama.registration.registrations.changes.State;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A mail to be: what happened, and how the person stood then. Who it is, is looked up when it is sent.
 *
 * @param left code of the venue that was closed; null on other occasions
 */
@RegisterForReflection
record Notice(UUID registration, Occasion occasion, State state, Mode mode, String venue, String waitingFor, String left) {

    static Notice of(Change change, Occasion occasion) {
        Snapshot now = change.after();
        String left = occasion == Occasion.VENUE_CLOSED && change.before() != null
                ? Objects.requireNonNullElse(change.before().venue(), change.before().waitingFor())
                : null;
        return new Notice(now.id(), occasion, now.state(), now.mode(), now.venue(), now.waitingFor(), left);
    }
}
