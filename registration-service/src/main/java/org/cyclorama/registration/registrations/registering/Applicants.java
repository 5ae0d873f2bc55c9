package org.cyclorama.registration.registrations.registering;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationProblem;
import org.cyclorama.registration.admission.Access;
import org.cyclorama.registration.admission.Admission;
import org.cyclorama.registration.admission.Admissions;
import org.cyclorama.registration.admission.Place;
import org.cyclorama.registration.admission.invitations.Invitation;
import org.cyclorama.registration.admission.invitations.Invitations;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.agenda.Conference;
import org.cyclorama.registration.partners.Partners;
import org.cyclorama.registration.registrations.changes.Kind;

/** Checks wishes to register against the terms of the conference and the rights of the caller. */
@ApplicationScoped
public class Applicants {

    private final Agenda agenda;
    private final Admissions admissions;
    private final Partners partners;
    private final Invitations invitations;
    private final Caller caller;
    private final Clock clock;

    Applicants(Agenda agenda, Admissions admissions, Partners partners, Invitations invitations, Caller caller, Clock clock) {
        this.agenda = agenda;
        this.admissions = admissions;
        this.partners = partners;
        this.invitations = invitations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The rules of this conference for this caller.
     *
     * @param told whether those who are registered are told by mail
     * @throws io.quarkiverse.resteasy.problem.HttpProblem when the caller can't register anybody there now
     */
    public Rules at(Conference conference, boolean told) {
        Admission admission = admissions.of(conference.slug());
        boolean organizes = caller.is(Roles.ORGANIZER);
        if (!organizes && !admission.isOpenAt(clock.instant())) {
            throw RegistrationProblem.REGISTRATION_CLOSED.because("Registration is not open at this time.");
        }
        if (!told && !organizes) {
            throw CommonProblem.FORBIDDEN.because("Only organizers register people without telling them.");
        }
        Map<String, Place> places = admissions.places(conference.slug()).stream()
                .collect(Collectors.toMap(Place::code, Function.identity()));
        String partner = caller.is(Roles.PARTNER_PORTAL) && !organizes ? partnerCode() : null;
        return new Rules(conference, admission, places, partner, partner == null ? Set.of() : partners.domainsOf(partner),
                organizes || partner != null, told);
    }

    private String partnerCode() {
        return caller.partner().orElseThrow(() -> CommonProblem.FORBIDDEN.because("The token names no partner."));
    }

    /** The rules of one conference for one caller, asked once for all lines of a batch. */
    public final class Rules {

        private final Conference conference;
        private final Admission admission;
        private final Map<String, Place> places;
        private final String partner;
        private final Set<String> domains;
        private final boolean forOthers;
        private final boolean told;

        private Rules(Conference conference, Admission admission, Map<String, Place> places, String partner,
                Set<String> domains, boolean forOthers, boolean told) {
            this.conference = conference;
            this.admission = admission;
            this.places = places;
            this.partner = partner;
            this.domains = domains;
            this.forOthers = forOthers;
            this.told = told;
        }

        /** The person that a wish is for, if the rules allow it. */
        public Applicant check(NewRegistration wish) {
            NewRegistration addressed = forOthers ? wish : wish.ofOneself(ownEmail());
            requireAddress(addressed.email());
            if (wish.kind() == Kind.CREW && !caller.is(Roles.CREW) && !caller.is(Roles.ORGANIZER)) {
                throw RegistrationProblem.KIND_NOT_ALLOWED.because("You can't register a crew.");
            }
            String region = agenda.regionOf(wish.country()).orElseThrow(
                    () -> RegistrationProblem.UNKNOWN_COUNTRY.because("There is no country " + wish.country() + "."));
            requireOffered(wish);
            Optional<Invitation> invitation = invitation(addressed);
            return new Applicant(addressed, region, forOthers ? null : caller.subject(),
                    partner == null ? invitation.map(Invitation::partner).orElse(null) : partner,
                    invitation.map(Invitation::id).orElse(null), conference.test(), told);
        }

        private void requireAddress(String email) {
            if (email == null) {
                throw CommonProblem.INVALID_REQUEST.because("email is missing.");
            }
            if (partner != null && !domains.contains(domainOf(email))) {
                // The same whether the person is registered or not: nothing is learnt from it.
                throw RegistrationProblem.NOT_YOUR_DOMAIN.because("The address must be of one of the partner's own domains.");
            }
        }

        private void requireOffered(NewRegistration wish) {
            wish.tracks().stream().filter(track -> !conference.tracks().contains(track)).findFirst().ifPresent(track -> {
                throw RegistrationProblem.UNKNOWN_TRACK.because("There is no track " + track + ".");
            });
            if (!conference.speaks(wish.language())) {
                throw RegistrationProblem.UNKNOWN_LANGUAGE.because("The conference is not in " + wish.language() + ".");
            }
            boolean crew = wish.kind() == Kind.CREW;
            if (wish.venue() != null
                    && !Optional.ofNullable(places.get(wish.venue())).filter(place -> place.isFor(crew)).isPresent()) {
                throw RegistrationProblem.UNKNOWN_VENUE
                        .because("There is no " + (crew ? "site " : "venue ") + wish.venue() + ".");
            }
        }

        /** A code is the person's own to show; where only invited people may come, it must be there. */
        private Optional<Invitation> invitation(NewRegistration wish) {
            if (wish.invitation() == null || forOthers) {
                if (!forOthers && !caller.is(Roles.CREW) && admission.access() == Access.INVITATION) {
                    throw RegistrationProblem.BY_INVITATION.because("This conference is by invitation.");
                }
                return Optional.empty();
            }
            Invitation invitation = invitations.find(conference.slug(), wish.invitation())
                    .filter(found -> found.partner() == null || isFreeFor(found.partner(), domainOf(wish.email())))
                    .orElseThrow(() -> RegistrationProblem.INVITATION_NOT_VALID.because("The invitation can't be used."));
            return Optional.of(invitation);
        }

        /** An address of another partner's domain is that partner's alone: neither learns of the other's people. */
        private boolean isFreeFor(String inviting, String domain) {
            return partners.owning(domain).filter(owner -> !owner.equals(inviting)).isEmpty();
        }

        private String ownEmail() {
            return caller.verifiedEmail()
                    .orElseThrow(() -> RegistrationProblem.EMAIL_NOT_VERIFIED.because("Verify your e-mail address first."));
        }
    }

    private static String domainOf(String email) {
        return email.substring(email.lastIndexOf('@') + 1);
    }
}
