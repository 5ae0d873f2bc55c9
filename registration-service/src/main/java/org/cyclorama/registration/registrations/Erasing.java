package org.cyclorama.registration.registrations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.changes.Change;
import org.cyclorama.registration.changes.ChangeKind;
import org.cyclorama.registration.changes.Changes;
import org.cyclorama.registration.changes.Snapshot;
import org.cyclorama.registration.changes.State;

/** Forgets people. What is left counts in figures and says nothing about anybody. */
@ApplicationScoped
public class Erasing {

    private final RegistrationRepository repository;
    private final Seating seating;
    private final Clock clock;
    private final Event<Changes> changes;

    Erasing(RegistrationRepository repository, Seating seating, Clock clock, Event<Changes> changes) {
        this.repository = repository;
        this.seating = seating;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Reduces a registration to country, mode and day.
     *
     * @param isOver whether the conference is: before that, the registration is cancelled and its place goes to who waits for
     *        it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID id, boolean isOver) {
        RegistrationRepository.Whereabouts seen = repository.whereabouts(id);
        Map<String, Place> places = isOver ? Map.of() : seating.lock(seen.conference(), seen.places());
        Registration person = repository.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (!seen.places().equals(repository.whereabouts(id).places())) {
            throw CommonProblem.CONFLICT.because("The registration was moved at this moment; try again.");
        }
        Snapshot before = person.snapshot();
        if (!isOver && person.state() != State.CANCELLED) {
            seating.leave(person, places);
        }
        person.reduce(clock.instant());
        repository.flush();
        changes.fire(
                new Changes(person.conference(), List.of(new Change(ChangeKind.ERASED, before, person.snapshot(), false))));
    }
}
