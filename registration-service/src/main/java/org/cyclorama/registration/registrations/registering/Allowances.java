package org.cyclorama.registration.registrations.registering;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.admission.invitations.Invitation;
import org.cyclorama.registration.partners.PartnerSeats;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.SeatingPlan;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What a partner and an invitation still allow, counted down on rows that are locked. */
final class Allowances {

    private final SeatingPlan plan;
    private final Map<String, PartnerSeats> seats;
    private final Map<UUID, Invitation> invitations;
    private final Map<String, Set<String>> externalIds = new HashMap<>();

    Allowances(SeatingPlan plan, Map<String, PartnerSeats> seats, Map<UUID, Invitation> invitations) {
        this.plan = plan;
        this.seats = seats;
        this.invitations = invitations;
    }

    void know(String partner, Collection<String> taken) {
        externalIds.put(partner, new HashSet<>(taken));
    }

    /** What stands against registering, or reviving, somebody; null for nothing. */
    HttpProblem refusal(Applicant applicant, Registration revived) {
        String venue = applicant.wish().venue();
        if (!plan.offers(venue, applicant.wish().kind())) {
            return RegistrationProblem.UNKNOWN_VENUE.because("There is no place " + venue + ".");
        }
        if (plan.isClosed(venue)) {
            return RegistrationProblem.VENUE_CLOSED.because("The venue " + venue + " is closed.");
        }
        return refusalToAdopt(applicant, revived);
    }

    /** What stands against somebody's becoming the partner's; null for nothing. */
    HttpProblem refusalToAdopt(Applicant applicant, Registration known) {
        String partner = applicant.partner();
        if (isAnothers(applicant, known)) {
            return RegistrationProblem.EXTERNAL_ID_TAKEN.because("The externalId is another person's.");
        }
        if (partner != null && (!seats.containsKey(partner) || seats.get(partner).isFull())) {
            return RegistrationProblem.SEATS_USED_UP.because("There is no seat left for this person.");
        }
        boolean usedBefore = known != null && applicant.invitation() != null
                && applicant.invitation().equals(known.invitation());
        if (applicant.invitation() != null && !usedBefore && invitations.get(applicant.invitation()).isSpent()) {
            return RegistrationProblem.INVITATION_NOT_VALID.because("The invitation can't be used.");
        }
        return null;
    }

    /** Takes a seat of the partner and a use of the invitation. */
    void take(Applicant applicant, UUID usedBefore) {
        if (applicant.partner() != null) {
            seats.get(applicant.partner()).take();
            if (applicant.wish().externalId() != null) {
                externalIds.get(applicant.partner()).add(applicant.wish().externalId());
            }
        }
        if (applicant.invitation() != null && !applicant.invitation().equals(usedBefore)) {
            invitations.get(applicant.invitation()).use();
        }
    }

    /** Gives back what was taken for somebody new. */
    void giveBack(Registration one) {
        if (one.partner() != null) {
            seats.get(one.partner()).free();
            externalIds.get(one.partner()).remove(one.externalId());
        }
        if (one.invitation() != null) {
            invitations.get(one.invitation()).giveBack();
        }
    }

    private boolean isAnothers(Applicant applicant, Registration known) {
        String externalId = applicant.wish().externalId();
        boolean own = known != null && applicant.partner() != null && applicant.partner().equals(known.partner())
                && externalId != null && externalId.equals(known.externalId());
        return applicant.partner() != null && externalId != null && !own
                && externalIds.get(applicant.partner()).contains(externalId);
    }
}
