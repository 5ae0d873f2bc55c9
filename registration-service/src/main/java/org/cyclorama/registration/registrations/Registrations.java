package org.cyclorama.registration.registrations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Snapshot;

/** Registrations that exist, who may know of them, and whose they are. */
@ApplicationScoped
public class Registrations {

    private final RegistrationRepository repository;
    private final Caller caller;
    private final Event<Changes> changes;

    Registrations(RegistrationRepository repository, Caller caller, Event<Changes> changes) {
        this.repository = repository;
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
        return (caller.is(Roles.ORGANIZER) ? repository.findByIdOptional(id).filter(this::isVisible)
                : repository.own(id, caller.subject(), ownPartner())).orElseThrow(Registrations::notFound);
    }

    /** Any registration, locked until the transaction ends; only for those who need no right to see the person. */
    public Optional<Registration> locked(UUID id) {
        return repository.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes the registrations for the caller's verified address the caller's own. */
    public void claim() {
        caller.verifiedEmail().ifPresent(email -> claim(caller.subject(), email));
    }

    /** Makes what others registered for a verified address the person's own. */
    @Transactional
    public void claim(String subject, String verifiedEmail) {
        for (UUID id : repository.unclaimed(verifiedEmail, subject)) {
            locked(id).filter(Registration::isUnclaimed).ifPresent(one -> {
                Snapshot before = one.snapshot();
                one.claim(subject);
                repository.flush();
                changes.fire(new Changes(one.conference(),
                        List.of(Change.told(ChangeKind.CLAIMED, before, one.snapshot()))));
            });
        }
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
            claim(subject, verifiedEmail.toLowerCase(Locale.ROOT));
        }
        return repository.lockedOfSubject(conference, subject);
    }

    private boolean isVisible(Registration registration) {
        return caller.holds(Roles.ORGANIZER, registration.conference()) || registration.isOf(caller.subject())
                || !ownPartner().isEmpty() && ownPartner().equals(registration.partner());
    }

    private String ownPartner() {
        return caller.is(Roles.PARTNER_PORTAL) ? caller.partner().orElse("") : "";
    }

    /** What there is not, or the caller may not know of. */
    public static RuntimeException notFound() {
        return CommonProblem.NOT_FOUND.because("There is no such registration.");
    }
}
