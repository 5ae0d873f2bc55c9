package org.cyclorama.registration.registrations.closing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.admission.Admissions;
import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.registrations.Attendance;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationRepository;
import org.cyclorama.registration.registrations.Seating;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.jboss.logging.Logger;

/** Closes venues. */
@ApplicationScoped
class Closing {

    private static final Logger LOG = Logger.getLogger(Closing.class);

    private final Admissions admissions;
    private final RegistrationRepository registrations;
    private final Seating seating;
    private final Clock clock;
    private final Event<Changes> changes;

    Closing(Admissions admissions, RegistrationRepository registrations, Seating seating, Clock clock, Event<Changes> changes) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.seating = seating;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Moves everybody online, beyond a limit there too: nobody loses both. What it frees goes to who waits for another venue.
     */
    @Transactional
    ClosureView close(String conference, String code) {
        admissions.of(conference);
        Map<String, Place> places = admissions.lockToLeave(conference, List.of(code));
        Place venue = Optional.ofNullable(places.get(code)).filter(Place::isVenue)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no venue " + code + "."));
        int moved = venue.isClosed() ? 0 : close(conference, venue, places);
        return new ClosureView(conference, code, venue.closedAt(), moved);
    }

    private int close(String conference, Place venue, Map<String, Place> places) {
        List<Change> made = moveOnline(conference, venue, places);
        int moved = made.size();
        venue.close(clock.instant());
        registrations.flush();
        made.addAll(seating.refill(conference, places));
        LOG.infof("Venue %s of %s closed, %d people moved online", venue.code(), conference, moved);
        if (!made.isEmpty()) {
            changes.fire(new Changes(conference, made));
        }
        return moved;
    }

    private List<Change> moveOnline(String conference, Place venue, Map<String, Place> places) {
        List<Change> moved = new ArrayList<>();
        for (Registration person : registrations.allLocked(conference, venue.code())) {
            Snapshot before = person.snapshot();
            if (!(person.attendance().isConfirmed() && person.mode() == Mode.ONLINE)) {
                places.get(Place.ONLINE).admit();
            }
            if (venue.isWithinMode() && person.mode() == Mode.IN_PERSON) {
                places.get(Place.IN_PERSON).free();
            }
            person.attend(Attendance.online(), clock.instant());
            moved.add(Change.told(ChangeKind.VENUE_CLOSED, before, person.snapshot()));
        }
        return moved;
    }
}
