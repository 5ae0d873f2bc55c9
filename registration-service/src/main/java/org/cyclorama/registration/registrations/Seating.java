package org.cyclorama.registration.registrations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import org.cyclorama.registration.admission.Admissions;
import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.admission.PlacesRedefined;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Snapshot;

/** Locks places and gives those that became vacant to who waits for them. */
@ApplicationScoped
public class Seating {

    /** So many are promoted at once; a venue that grew by more takes several rounds. */
    private static final int AT_ONCE = 500;

    private final Admissions admissions;
    private final RegistrationRepository registrations;
    private final Clock clock;
    private final Event<Changes> changes;

    Seating(Admissions admissions, RegistrationRepository registrations, Clock clock, Event<Changes> changes) {
        this.admissions = admissions;
        this.registrations = registrations;
        this.clock = clock;
        this.changes = changes;
    }

    /** Locks these places, and online, until the transaction ends: before partners' seats, and those before people. */
    public SeatingPlan lock(String conference, Collection<String> codes) {
        return new SeatingPlan(admissions.lock(conference, codes));
    }

    /** Gives what became vacant to who is first in line, and tells what became of them. */
    public List<Change> fill(String conference, SeatingPlan plan) {
        List<Change> promoted = new ArrayList<>();
        for (Place place = plan.nextVacancy(); place != null; place = plan.nextVacancy()) {
            // The list must not show who has just left it.
            registrations.flush();
            List<Registration> next = registrations.headsOfWaitingList(conference, place, AT_ONCE);
            if (next.isEmpty()) {
                plan.filled(place);
            }
            for (Registration one : next) {
                Snapshot before = one.snapshot();
                one.attend(plan.promoted(one.attendance(), place), clock.instant());
                promoted.add(Change.told(ChangeKind.PROMOTED, before, one.snapshot()));
            }
        }
        registrations.flush();
        return promoted;
    }

    /** A place that grew takes in who waits for it. */
    void redefined(@Observes PlacesRedefined terms) {
        SeatingPlan plan = new SeatingPlan(terms.places());
        plan.reconsider();
        List<Change> promoted = terms.places().isEmpty() ? List.of() : fill(terms.conference(), plan);
        if (!promoted.isEmpty()) {
            changes.fire(new Changes(terms.conference(), promoted));
        }
    }
}
