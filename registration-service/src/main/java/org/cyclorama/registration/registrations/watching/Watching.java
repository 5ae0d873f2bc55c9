package org.cyclorama.registration.registrations.watching;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.registrations.Registrations;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.hibernate.Session;

/** Who may watch, and who did. */
@ApplicationScoped
class Watching {

    private final Registrations registrations;
    private final Session database;
    private final Event<Changes> changes;

    Watching(Registrations registrations, Session database, Event<Changes> changes) {
        this.registrations = registrations;
        this.database = database;
        this.changes = changes;
    }

    @Transactional
    Optional<Admitted> lookUp(String conference, Watcher watcher) {
        return registrations.lockedOf(conference, watcher.subject(), watcher.email()).map(Admitted::of);
    }

    /** The first join of somebody who attends online is the check-in; every other changes nothing. */
    @Transactional
    void join(String conference, Join join) {
        registrations.lockedOf(conference, join.subject(), join.email()).ifPresent(person -> {
            Snapshot before = person.snapshot();
            if (person.join(join.joinedAt())) {
                database.flush();
                changes.fire(new Changes(conference, List.of(Change.told(ChangeKind.CHECKED_IN, before, person.snapshot()))));
            }
        });
    }
}
