package org.cyclorama.registration.registrations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    /** Locks these places, and modes, until the transaction ends: before partners' seats, and those before people. */
    public SeatingPlan lock(String conference, Collection<String> codes) {
        return new SeatingPlan(admissions.lock(conference, codes), clock.instant());
    }

    /** Locks them for somebody who may leave one of them to whoever waits longest, anywhere. */
    public SeatingPlan lockToLeave(String conference, Collection<String> codes) {
        return new SeatingPlan(admissions.lockToLeave(conference, codes), clock.instant());
    }

    /** Gives what became vacant to who is first in line, and tells what became of them. */
    public List<Change> fill(String conference, SeatingPlan plan) {
        List<Change> promoted = new ArrayList<>();
        for (List<Place> vacant = plan.nextVacancies(); !vacant.isEmpty(); vacant = plan.nextVacancies()) {
            // The list must not show who has just left it.
            registrations.flush();
            int people = plan.vacancies(vacant);
            List<Change> round = people > 0 ? promote(conference, plan, vacant, Math.min(people, AT_ONCE))
                    : admitMeanwhile(conference, plan, vacant.getFirst());
            if (round.isEmpty()) {
                plan.filled(vacant);
            }
            promoted.addAll(round);
        }
        registrations.flush();
        return promoted;
    }

    private List<Change> promote(String conference, SeatingPlan plan, List<Place> vacant, int most) {
        List<Change> promoted = new ArrayList<>();
        for (Registration one : registrations.headsOfWaitingLists(conference, vacant, most)) {
            plan.promoted(one.attendance()).ifPresent(attendance -> promoted.add(attend(one, attendance)));
        }
        return promoted;
    }

    private List<Change> admitMeanwhile(String conference, SeatingPlan plan, Place online) {
        int most = online.left() == null ? AT_ONCE : Math.min(online.left(), AT_ONCE);
        return registrations.waitlistedElsewhere(conference, most).stream()
                .map(one -> attend(one, plan.meanwhile(one.attendance()))).toList();
    }

    private Change attend(Registration one, Attendance attendance) {
        Snapshot before = one.snapshot();
        one.attend(attendance, clock.instant());
        return Change.told(ChangeKind.PROMOTED, before, one.snapshot());
    }

    /** Gives what these places, all locked, have room for to who waits for it, and tells what became of them. */
    public List<Change> refill(String conference, Map<String, Place> places) {
        SeatingPlan plan = new SeatingPlan(places, clock.instant());
        plan.reconsider();
        return fill(conference, plan);
    }

    /** A place that grew takes in who waits for it. */
    void redefined(@Observes PlacesRedefined terms) {
        List<Change> promoted = refill(terms.conference(), terms.places());
        if (!promoted.isEmpty()) {
            changes.fire(new Changes(terms.conference(), promoted));
        }
    }
}
