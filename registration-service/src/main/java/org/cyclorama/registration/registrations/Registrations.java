package org.cyclorama.registration.registrations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.admission.Place;

/** Registrations that exist: who may see them, their change and their end. */
@ApplicationScoped
public class Registrations {

    private final RegistrationRepository repository;
    private final Seating seating;
    private final Versions versions;
    private final Caller caller;

    Registrations(RegistrationRepository repository, Seating seating, Versions versions, Caller caller) {
        this.repository = repository;
        this.seating = seating;
        this.versions = versions;
        this.caller = caller;
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

    /** Changes a registration; a new mode or venue moves its place at once. */
    @Transactional
    Registration change(UUID id, RegistrationChange change, HttpHeaders headers) {
        Held held = hold(id, change.venue(), headers);
        Registration registration = held.registration();
        if (registration.state() == State.CANCELLED) {
            throw RegistrationProblem.REGISTRATION_CANCELLED.because("Register again instead.");
        }
        RegistrationChange before = RegistrationChange.of(registration);
        if (!java.util.Objects.equals(before.venue(), change.venue())) {
            seating.leave(registration, held.places());
            seating.seat(registration, change.venue(), held.places());
        }
        registration.describe(change, registration.changedAt());
        repository.flush();
        versions.note(id, registration.version(), changedFields(before, change));
        return registration;
    }

    /** Cancels a registration and gives its place to who waits for it. Cancelling twice is the same as once. */
    @Transactional
    void cancel(UUID id, HttpHeaders headers) {
        Held held = hold(id, null, headers);
        if (held.registration().state() != State.CANCELLED) {
            seating.leave(held.registration(), held.places());
            repository.flush();
            versions.note(id, held.registration().version(), Set.of("state"));
        }
    }

    /** Locks places before people, as everywhere; then looks again whether the person is still where it was. */
    private Held hold(UUID id, String wanted, HttpHeaders headers) {
        Registration seen = visible(id);
        List<String> codes = Stream.of(seen.place(), seen.waitingFor(), wanted).filter(java.util.Objects::nonNull).toList();
        var places = seating.lock(seen.conference(), codes);
        Registration registration = locked(id).orElseThrow(Registrations::notFound);
        repository.getSession().refresh(registration);
        versions.requireCurrent(headers, id, registration.version());
        if (wanted != null && !places.containsKey(wanted)
                || !codes.containsAll(Stream.of(registration.place(), registration.waitingFor())
                        .filter(java.util.Objects::nonNull).toList())) {
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

    private static Set<String> changedFields(RegistrationChange before, RegistrationChange after) {
        Set<String> changed = new TreeSet<>();
        for (var field : RegistrationChange.class.getRecordComponents()) {
            try {
                if (!java.util.Objects.equals(field.getAccessor().invoke(before), field.getAccessor().invoke(after))) {
                    changed.add(field.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return changed;
    }

    private static RuntimeException notFound() {
        return CommonProblem.NOT_FOUND.because("There is no such registration.");
    }

    private record Held(Registration registration, java.util.Map<String, Place> places) {
    }
}
