package org.cyclorama.registration.registrations.registering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.admission.invitations.Invitation;
import org.cyclorama.registration.partners.PartnerSeats;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.SeatingPlan;
import org.cyclorama.registration.registrations.changes.Change;
import org.cyclorama.registration.registrations.changes.ChangeKind;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.cyclorama.registration.registrations.changes.State;
import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** One transaction's decisions about its applicants, on rows that are locked. */
final class Round {

    private final String conference;
    private final Instant now;
    private final SeatingPlan plan;
    private final Allowances allowances;
    private final Map<String, Registration> byEmail = new HashMap<>();
    private final Map<String, Registration> bySubject = new HashMap<>();
    private final List<Registration> fresh = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final List<Change> promoted = new ArrayList<>();

    Round(String conference, Instant now, SeatingPlan plan, Map<String, PartnerSeats> seats,
            Map<UUID, Invitation> invitations) {
        this.conference = conference;
        this.now = now;
        this.plan = plan;
        this.allowances = new Allowances(plan, seats, invitations);
    }

    /** These people are registered already. */
    void meet(List<Registration> known) {
        known.forEach(this::remember);
    }

    void knowExternalIds(String partner, Collection<String> taken) {
        allowances.know(partner, taken);
    }

    Outcome settle(Applicant applicant) {
        Registration found = applicant.subject() == null ? null : bySubject.get(applicant.subject());
        found = found == null ? byEmail.get(applicant.wish().email()) : found;
        if (found == null) {
            return create(applicant);
        }
        if (isAnotherAccounts(found, applicant)) {
            return new Outcome.Refused(CommonProblem.CONFLICT.because("The address is registered under another account."));
        }
        return found.state() == State.CANCELLED ? revive(found, applicant) : meetAgain(found, applicant);
    }

    /** An address can pass from one person to another; what the first registered does not. */
    private static boolean isAnotherAccounts(Registration found, Applicant applicant) {
        return applicant.subject() != null && !found.isUnclaimed() && !found.isOf(applicant.subject());
    }

    private Outcome create(Applicant applicant) {
        HttpProblem refusal = allowances.refusal(applicant, null);
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        Registration one = new Registration(UuidVersion7Strategy.INSTANCE.generateUuid(null), conference, applicant.test(),
                applicant.wish().kind(), applicant.attendee(), applicant.consents(now), now);
        one.claim(applicant.subject());
        fresh.add(one);
        return take(one, applicant, ChangeKind.REGISTERED, null);
    }

    private Outcome revive(Registration cancelled, Applicant applicant) {
        HttpProblem refusal = allowances.refusal(applicant, cancelled);
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        Snapshot before = cancelled.snapshot();
        cancelled.renew(applicant.wish().kind(), applicant.attendee(), applicant.consents(now));
        if (cancelled.isUnclaimed()) {
            cancelled.claim(applicant.subject());
        }
        return take(cancelled, applicant, ChangeKind.REVIVED, before);
    }

    private Outcome take(Registration one, Applicant applicant, ChangeKind kind, Snapshot before) {
        allowances.take(applicant, one.invitation());
        one.belongTo(applicant.partner(), applicant.wish().externalId(), applicant.invitation());
        one.attend(plan.seat(one.kind(), applicant.wish().venue()), now);
        remember(one);
        made.add(Made.of(one, kind, before, applicant.told()));
        return new Outcome.Created(one, plan.tailRank(one.attendance()));
    }

    /** Registered already: nothing changes but whose registration it is. */
    private Outcome meetAgain(Registration found, Applicant applicant) {
        if (found.isUnclaimed() && applicant.subject() != null) {
            Snapshot before = found.snapshot();
            found.claim(applicant.subject());
            made.add(Made.of(found, ChangeKind.CLAIMED, before, true));
        }
        if (applicant.partner() == null || applicant.partner().equals(found.partner())) {
            return new Outcome.Existing(found);
        }
        return found.partner() == null ? adopt(found, applicant) : notYours(found, applicant);
    }

    /** The person registered alone; the address, or the invitation, says that it is the partner's. */
    private Outcome adopt(Registration alone, Applicant applicant) {
        HttpProblem refusal = allowances.refusalToAdopt(applicant, alone);
        if (refusal != null) {
            return applicant.subject() == null ? new Outcome.Refused(refusal) : new Outcome.Existing(alone);
        }
        Snapshot before = alone.snapshot();
        allowances.take(applicant, alone.invitation());
        alone.belongTo(applicant.partner(), applicant.wish().externalId(), applicant.invitation());
        made.add(Made.of(alone, ChangeKind.ADOPTED, before, applicant.told()));
        return new Outcome.Existing(alone);
    }

    /** The person sees its own; a portal is not told that the person is another partner's. */
    private static Outcome notYours(Registration found, Applicant applicant) {
        return applicant.subject() != null ? new Outcome.Existing(found)
                : new Outcome.Refused(RegistrationProblem.SEATS_USED_UP.because("There is no seat left for this person."));
    }

    /** Takes back what was taken for new people whose rows were not written. */
    Set<Registration> withdrawUnwritten(Set<UUID> written) {
        Set<Registration> lost = new HashSet<>(fresh);
        lost.removeIf(one -> written.contains(one.id()));
        for (Registration one : lost) {
            plan.leave(one.attendance());
            allowances.giveBack(one);
            byEmail.remove(one.attendee().email(), one);
            bySubject.remove(one.subject(), one);
        }
        made.removeIf(one -> lost.contains(one.person()));
        return lost;
    }

    void promoted(List<Change> others) {
        promoted.addAll(others);
    }

    List<Registration> fresh() {
        return fresh;
    }

    SeatingPlan plan() {
        return plan;
    }

    /** What became of everybody, in order. */
    List<Change> changes() {
        List<Change> all = new ArrayList<>(made.stream().map(Made::change).toList());
        all.addAll(promoted);
        return all;
    }

    private void remember(Registration one) {
        byEmail.put(one.attendee().email(), one);
        if (one.subject() != null) {
            bySubject.put(one.subject(), one);
        }
    }

    /** A change as it was made: whoever is promoted after it has changed twice. */
    private record Made(Registration person, Change change) {

        static Made of(Registration person, ChangeKind kind, Snapshot before, boolean told) {
            return new Made(person, new Change(kind, before, person.snapshot(), told));
        }
    }
}
