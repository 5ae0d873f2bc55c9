package org.cyclorama.gifts.grants;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;

/** Grants, for the other features: found by whoever may know of them, and locked by whoever changes them. */
@ApplicationScoped
public class Grants {

    private final GrantRepository grants;
    private final Caller caller;

    Grants(GrantRepository grants, Caller caller) {
        this.grants = grants;
        this.caller = caller;
    }

    /** What this person holds or is offered before that grant, newest first. */
    public List<Grant> before(UUID person, UUID grant, int most) {
        return grants.before(person, grant, most);
    }

    /** What this person was given or holds. */
    public List<Grant> of(UUID person, int most) {
        return grants.of(person, most);
    }

    /**
     * The grant of this holder, locked.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when the person holds no such grant
     */
    @Transactional(TxType.MANDATORY)
    public Grant held(UUID id, UUID holder) {
        return locked(id).filter(grant -> grant.holder().equals(holder)).orElseThrow(Grants::unknown);
    }

    /** The grant, locked. */
    @Transactional(TxType.MANDATORY)
    public Optional<Grant> locked(UUID id) {
        return grants.locked(id);
    }

    /**
     * The grant, locked, for staff of its conference.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, or it is of a conference where the caller has
     *         not this role
     */
    @Transactional(TxType.MANDATORY)
    public Grant forStaff(UUID id, String role) {
        return locked(id).filter(grant -> caller.holds(role, grant.conference())).orElseThrow(Grants::unknown);
    }

    /** The grant without a lock, for its holder or the organizer of its conference. */
    public Optional<Grant> visible(UUID id, UUID person) {
        return grants.findByIdOptional(id).filter(grant -> grant.holder().equals(person)
                || caller.holds(Roles.ORGANIZER, grant.conference()));
    }

    /** Writes what was changed so far. */
    public void flush() {
        grants.flush();
    }

    /** What is not there, or not the caller's to know of. */
    public static RuntimeException unknown() {
        return CommonProblem.NOT_FOUND.because("There is no such grant that you may know of.");
    }
}
