package org.cyclorama.registration.registrations.changing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationRepository;
import org.cyclorama.registration.registrations.Registrations;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Snapshot;

/** Forgets people. What is left counts in figures and says nothing about anybody. */
@ApplicationScoped
public class Erasing {

    private final Registrations registrations;
    private final RegistrationRepository repository;
    private final Rebooking rebooking;
    private final Clock clock;
    private final Event<Changes> changes;

    Erasing(Registrations registrations, RegistrationRepository repository, Rebooking rebooking, Clock clock,
            Event<Changes> changes) {
        this.registrations = registrations;
        this.repository = repository;
        this.rebooking = rebooking;
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
        if (!isOver) {
            rebooking.cancel(id);
        }
        Registration person = registrations.locked(id).orElseThrow(Registrations::notFound);
        Snapshot before = person.snapshot();
        person.reduce(clock.instant());
        repository.flush();
        changes.fire(
                new Changes(person.conference(), List.of(new Change(ChangeKind.ERASED, before, person.snapshot(), false))));
    }
}
