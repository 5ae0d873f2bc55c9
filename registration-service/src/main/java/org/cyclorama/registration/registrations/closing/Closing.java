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
    private final Clock clock;
    private final Event<Changes> changes;

    Closing(Admissions admissions, RegistrationRepository registrations, Clock clock, Event<Changes> changes) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.clock = clock;
        this.changes = changes;
    }

    /** Moves everybody online, beyond a limit there too: nobody loses both. */
    @Transactional
    ClosureView close(String conference, String code) {
        admissions.of(conference);
        Map<String, Place> places = admissions.lock(conference, List.of(code));
        Place venue = Optional.ofNullable(places.get(code)).filter(Place::isVenue)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no venue " + code + "."));
        List<Change> moved = venue.isClosed() ? List.of() : moveOnline(conference, code, places.get(Place.ONLINE));
        if (!venue.isClosed()) {
            venue.close(clock.instant());
            registrations.flush();
            LOG.infof("Venue %s of %s closed, %d people moved online", code, conference, moved.size());
        }
        if (!moved.isEmpty()) {
            changes.fire(new Changes(conference, moved));
        }
        return new ClosureView(conference, code, venue.closedAt(), moved.size());
    }

    private List<Change> moveOnline(String conference, String code, Place online) {
        List<Change> moved = new ArrayList<>();
        for (Registration person : registrations.allLocked(conference, code)) {
            Snapshot before = person.snapshot();
            if (!(person.attendance().isConfirmed() && person.mode() == Mode.ONLINE)) {
                online.admit();
            }
            person.attend(Attendance.online(), clock.instant());
            moved.add(Change.told(ChangeKind.VENUE_CLOSED, before, person.snapshot()));
        }
        return moved;
    }
}
