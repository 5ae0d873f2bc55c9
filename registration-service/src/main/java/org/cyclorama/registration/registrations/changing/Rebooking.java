package org.cyclorama.registration.registrations.changing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.partners.PartnerSeats;
import org.cyclorama.registration.partners.Partners;
import org.cyclorama.registration.registrations.Attendance;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.RegistrationRepository;
import org.cyclorama.registration.registrations.RegistrationView;
import org.cyclorama.registration.registrations.Registrations;
import org.cyclorama.registration.registrations.Seating;
import org.cyclorama.registration.registrations.SeatingPlan;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.cyclorama.registration.registrations.changes.State;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Changes and cancels registrations. What is given back goes to who waits for it, in the same transaction. */
@ApplicationScoped
public class Rebooking {

    private final RegistrationRepository repository;
    private final Registrations registrations;
    private final Seating seating;
    private final Partners partners;
    private final MergePatch patches;
    private final Versions versions;
    private final Clock clock;
    private final Event<Changes> changes;

    Rebooking(RegistrationRepository repository, Registrations registrations, Seating seating, Partners partners,
            MergePatch patches, Versions versions, Clock clock, Event<Changes> changes) {
        this.repository = repository;
        this.registrations = registrations;
        this.seating = seating;
        this.partners = partners;
        this.patches = patches;
        this.versions = versions;
        this.clock = clock;
        this.changes = changes;
    }

    /** Changes a registration; a new mode or venue moves its place at once. */
    @Transactional
    Registration change(UUID id, RegistrationChange change, Consumer<Registration> precondition) {
        Held held = hold(id, change.venue(), precondition);
        Registration registration = held.registration();
        if (registration.state() == State.CANCELLED) {
            throw RegistrationProblem.REGISTRATION_CANCELLED.because("Register again instead.");
        }
        RegistrationChange before = RegistrationChange.of(registration);
        Snapshot was = registration.snapshot();
        boolean moves = isElsewhere(registration, change.venue());
        registration.describe(change.of(registration.attendee()), change.consents(), clock.instant());
        if (moves) {
            held.plan().leave(registration.attendance());
            registration.attend(held.plan().seat(registration.kind(), change.venue()), clock.instant());
        }
        finish(moves ? ChangeKind.MODE_SWITCHED : ChangeKind.CHANGED, was, held);
        versions.note(id, registration.version(), patches.changedFields(before, change));
        return registration;
    }

    /** The change is made and taken back, so that this says exactly what would become of the registration now. */
    @Transactional
    RegistrationView preview(UUID id, RegistrationChange change, Consumer<Registration> precondition) {
        Registration would = change(id, change, precondition);
        RegistrationView view = RegistrationView.of(would, repository.rank(would));
        QuarkusTransaction.setRollbackOnly();
        return view;
    }

    /** Cancels a registration and gives its place to who waits for it. Cancelling twice is the same as once. */
    @Transactional
    void cancel(UUID id, Consumer<Registration> precondition) {
        Held held = hold(id, null, precondition);
        if (held.registration().state() != State.CANCELLED) {
            withdraw(held);
            versions.note(id, held.registration().version(), Set.of("state"));
        }
    }

    /** Cancels a registration whoever asks for it: for erasing a person, in the transaction under way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(UUID id) {
        Registration seen = repository.findByIdOptional(id).orElseThrow(Registrations::notFound);
        Held held = hold(seen, null, any -> {
        });
        if (held.registration().state() != State.CANCELLED) {
            withdraw(held);
        }
    }

    private void withdraw(Held held) {
        Registration leaver = held.registration();
        Snapshot was = leaver.snapshot();
        held.plan().leave(leaver.attendance());
        leaver.attend(Attendance.cancelled(), clock.instant());
        held.seats().values().forEach(PartnerSeats::free);
        finish(ChangeKind.CANCELLED, was, held);
    }

    private void finish(ChangeKind kind, Snapshot was, Held held) {
        Registration registration = held.registration();
        List<Change> made = new ArrayList<>();
        made.add(Change.told(kind, was, registration.snapshot()));
        made.addAll(seating.fill(registration.conference(), held.plan()));
        changes.fire(new Changes(registration.conference(), made));
    }

    private Held hold(UUID id, String wanted, Consumer<Registration> precondition) {
        return hold(registrations.visible(id), wanted, precondition);
    }

    /**
     * Locks places, seats and people in this order; then looks again whether the person is still where it was. Who stays waits
     * for nobody who moves.
     */
    private Held hold(Registration seen, String wanted, Consumer<Registration> precondition) {
        List<String> codes = Stream.of(seen.place(), seen.waitingFor(), wanted).filter(Objects::nonNull).toList();
        boolean moves = isElsewhere(seen, wanted);
        // Forgotten, so that it is read again under its lock.
        repository.getSession().detach(seen);
        SeatingPlan plan = moves ? seating.lockToLeave(seen.conference(), codes)
                : seating.lock(seen.conference(), List.of());
        Map<String, PartnerSeats> seats = partners.lockSeats(seen.conference(),
                Stream.of(seen.partner()).filter(Objects::nonNull).toList());
        Registration registration = registrations.locked(seen.id()).orElseThrow(Registrations::notFound);
        precondition.accept(registration);
        if (moves) {
            requireOpen(plan, wanted, registration);
        }
        boolean isHeld = !moves || Stream.of(registration.place(), registration.waitingFor())
                .allMatch(code -> code == null || plan.holds(code));
        if (!isHeld || !moves && isElsewhere(registration, wanted)
                || !Objects.equals(seen.partner(), registration.partner())) {
            throw CommonProblem.CONFLICT.because("The registration was moved at this moment; read it again.");
        }
        return new Held(registration, plan, seats);
    }

    private static void requireOpen(SeatingPlan plan, String wanted, Registration person) {
        if (!plan.offers(wanted, person.kind())) {
            throw RegistrationProblem.UNKNOWN_VENUE.because("There is no venue " + wanted + ".");
        }
        boolean stays = wanted != null && (wanted.equals(person.place()) || wanted.equals(person.waitingFor()));
        if (plan.isClosed(wanted) && !stays) {
            throw RegistrationProblem.VENUE_CLOSED.because("The venue " + wanted + " is closed.");
        }
    }

    private static boolean isElsewhere(Registration person, String wanted) {
        return !Objects.equals(RegistrationChange.of(person).venue(), wanted);
    }

    private record Held(Registration registration, SeatingPlan plan, Map<String, PartnerSeats> seats) {
    }
}
