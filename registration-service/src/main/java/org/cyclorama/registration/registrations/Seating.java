package org.cyclorama.registration.registrations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.cyclorama.registration.admission.Admissions;
import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.changes.Change;
import org.cyclorama.registration.changes.ChangeKind;
import org.cyclorama.registration.changes.Changes;
import org.cyclorama.registration.changes.Kind;
import org.cyclorama.registration.changes.Mode;
import org.cyclorama.registration.changes.Snapshot;
import org.cyclorama.registration.changes.State;

/** Who sits where, and who is next. Every method needs the rows of the places it touches to be locked: {@link #lock}. */
@ApplicationScoped
class Seating {

    private final Admissions admissions;
    private final RegistrationRepository registrations;
    private final RegistrationRows rows;
    private final Clock clock;
    private final Event<Changes> changes;

    Seating(Admissions admissions, RegistrationRepository registrations, RegistrationRows rows, Clock clock,
            Event<Changes> changes) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.rows = rows;
        this.clock = clock;
        this.changes = changes;
    }

    /** Locks these places, and the one that is online when it is limited: always in the same order. */
    Map<String, Place> lock(String conference, Iterable<String> codes) {
        var wanted = new TreeSet<String>();
        codes.forEach(wanted::add);
        if (admissions.isOnlineLimited(conference)) {
            wanted.add(Place.ONLINE);
        }
        return wanted.isEmpty() ? Map.of() : admissions.lock(conference, wanted);
    }

    /** Gives a registration without a place the one it wants, or a place in its waiting list. */
    void seat(Registration registration, String wanted, Map<String, Place> locked) {
        if (wanted != null && locked.get(wanted).take()) {
            registration.attend(Attendance.at(wanted), clock.instant());
        } else if (registration.kind() == Kind.CREW && wanted != null) {
            registration.attend(Attendance.waitlisted(Mode.IN_PERSON, wanted, rows.nextWaitingNumber()), clock.instant());
        } else {
            seatOnline(registration, wanted, locked);
        }
    }

    private void seatOnline(Registration registration, String wanted, Map<String, Place> locked) {
        Place online = locked.get(Place.ONLINE);
        boolean room = online == null || online.take();
        if (wanted == null && room) {
            registration.attend(Attendance.online(), clock.instant());
        } else if (room) {
            registration.attend(Attendance.onlineWaitingFor(wanted, rows.nextWaitingNumber()), clock.instant());
        } else {
            registration.attend(
                    Attendance.waitlisted(Mode.ONLINE, wanted == null ? Place.ONLINE : wanted, rows.nextWaitingNumber()),
                    clock.instant());
        }
    }

    /** Gives back what a registration has; the head of the waiting list gets it at once. */
    void leave(Registration registration, Map<String, Place> locked) {
        boolean hadPlace = registration.state() == State.CONFIRMED;
        Place place = locked.get(registration.mode() == Mode.IN_PERSON ? registration.place() : Place.ONLINE);
        registration.attend(Attendance.cancelled(), clock.instant());
        if (hadPlace && place != null) {
            // The list must not show the leaver as waiting for what it gives back.
            registrations.flush();
            place.free();
            promote(registration.conference(), place, locked);
        }
    }

    private void promote(String conference, Place place, Map<String, Place> locked) {
        if (place.isFull()) {
            // It was shrunk: a place given back is not there to be given again.
            return;
        }
        registrations.headOfWaitingList(conference, place.code()).ifPresent(next -> {
            Snapshot before = next.snapshot();
            boolean wasOnline = next.state() == State.CONFIRMED;
            place.take();
            if (place.code().equals(Place.ONLINE)) {
                next.attend(Attendance.online(), clock.instant());
            } else {
                next.attend(Attendance.at(place.code()), clock.instant());
                if (wasOnline && locked.containsKey(Place.ONLINE)) {
                    locked.get(Place.ONLINE).free();
                }
            }
            registrations.flush();
            changes.fire(new Changes(conference, List.of(Change.told(ChangeKind.PROMOTED, before, next.snapshot()))));
        });
    }
}
