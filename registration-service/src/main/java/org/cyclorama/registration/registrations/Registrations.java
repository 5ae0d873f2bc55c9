package org.cyclorama.registration.registrations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.changes.Change;
import org.cyclorama.registration.changes.ChangeKind;
import org.cyclorama.registration.changes.Changes;
import org.cyclorama.registration.changes.Snapshot;
import org.cyclorama.registration.changes.State;

/** Registrations that exist: who may see them, their change and their end. */
@ApplicationScoped
public class Registrations {

    private final RegistrationRepository repository;
    private final Seating seating;
    private final MergePatch patches;
    private final Versions versions;
    private final Caller caller;
    private final Event<Changes> changes;

    Registrations(RegistrationRepository repository, Seating seating, MergePatch patches, Versions versions, Caller caller,
            Event<Changes> changes) {
        this.repository = repository;
        this.seating = seating;
        this.patches = patches;
        this.versions = versions;
        this.caller = caller;
        this.changes = changes;
    }

    /**
     * A registration that the caller may know of: the person's own, a partner's own, any for an organizer.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for all others, whether it exists or not
     */
    public Registration visible(UUID id) {
        claim();
        return repository.findByIdOptional(id).filter(this::isVisible).orElseThrow(Registrations::notFound);
    }

    /** Any registration, locked until the transaction ends; only for those who need no right to see the person. */
    public Optional<Registration> locked(UUID id) {
        return repository.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes the registrations for the caller's verified address the caller's own. */
    @Transactional
    void claim() {
        caller.verifiedEmail().ifPresent(email -> repository.claim(caller.subject(), email));
    }

    /**
     * Somebody's registration at a conference, locked until the transaction ends. What was made for the verified address before
     * the
     * first login becomes the person's, as if the person had called.
     *
     * @param verifiedEmail null without one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Registration> lockedOf(String conference, String subject, String verifiedEmail) {
        if (verifiedEmail != null) {
            repository.claim(subject, verifiedEmail.toLowerCase(Locale.ROOT));
        }
        return repository.lockedOfSubject(conference, subject);
    }

    /** Changes a registration; a new mode or venue moves its place at once. */
    @Transactional
    Registration change(UUID id, RegistrationChange change, HttpHeaders headers) {
        Held held = hold(id, change.venue(), headers);
        Registration registration = held.registration();
        if (registration.state() == State.CANCELLED) {
            throw RegistrationProblem.REGISTRATION_CANCELLED.because("Register again instead.");
        }
        Snapshot was = registration.snapshot();
        RegistrationChange before = RegistrationChange.of(registration);
        if (!Objects.equals(before.venue(), change.venue())) {
            seating.leave(registration, held.places());
            seating.seat(registration, change.venue(), held.places());
        }
        registration.describe(change, registration.changedAt());
        repository.flush();
        versions.note(id, registration.version(), patches.changedFields(before, change));
        boolean moved = !Objects.equals(before.venue(), change.venue());
        announce(moved ? ChangeKind.MODE_SWITCHED : ChangeKind.CHANGED, was, registration);
        return registration;
    }

    /** Cancels a registration and gives its place to who waits for it. Cancelling twice is the same as once. */
    @Transactional
    void cancel(UUID id, HttpHeaders headers) {
        Held held = hold(id, null, headers);
        if (held.registration().state() != State.CANCELLED) {
            Snapshot was = held.registration().snapshot();
            seating.leave(held.registration(), held.places());
            repository.flush();
            versions.note(id, held.registration().version(), Set.of("state"));
            announce(ChangeKind.CANCELLED, was, held.registration());
        }
    }

    private void announce(ChangeKind kind, Snapshot before, Registration after) {
        changes.fire(new Changes(after.conference(), List.of(Change.told(kind, before, after.snapshot()))));
    }

    /** Locks places before people, as everywhere; then looks again whether the person is still where it was. */
    private Held hold(UUID id, String wanted, HttpHeaders headers) {
        Registration seen = visible(id);
        List<String> codes = Stream.of(seen.place(), seen.waitingFor(), wanted).filter(Objects::nonNull).toList();
        // Forgotten, so that it is read again under its lock.
        repository.getSession().detach(seen);
        var places = seating.lock(seen.conference(), codes);
        Registration registration = locked(id).orElseThrow(Registrations::notFound);
        versions.requireCurrent(headers, id, registration.version());
        if (wanted != null && !places.containsKey(wanted)
                || !codes.containsAll(Stream.of(registration.place(), registration.waitingFor())
                        .filter(Objects::nonNull).toList())) {
            throw wanted != null && !places.containsKey(wanted)
                    ? RegistrationProblem.UNKNOWN_VENUE.because("There is no venue " + wanted + ".")
                    : CommonProblem.CONFLICT.because("The registration was moved at this moment; read it again.");
        }
        return new Held(registration, places);
    }

    private boolean isVisible(Registration registration) {
        return caller.is(Roles.ORGANIZER) || registration.isOf(caller.subject())
                || caller.is(Roles.PARTNER_PORTAL)
                        && caller.partner().filter(code -> code.equals(registration.partner())).isPresent();
    }

    private static RuntimeException notFound() {
        return CommonProblem.NOT_FOUND.because("There is no such registration.");
    }

    private record Held(Registration registration, Map<String, Place> places) {
    }
}
