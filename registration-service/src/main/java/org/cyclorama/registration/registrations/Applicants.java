package org.cyclorama.registration.registrations;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.agenda.Conference;
import org.cyclorama.registration.changes.Kind;
import org.cyclorama.registration.partners.Partners;

/** Checks wishes to register against the terms of the conference and the rights of the caller. */
@ApplicationScoped
class Applicants {

    private final Agenda agenda;
    private final Admissions admissions;
    private final Partners partners;
    private final Caller caller;
    private final Clock clock;

    Applicants(Agenda agenda, Admissions admissions, Partners partners, Caller caller, Clock clock) {
        this.agenda = agenda;
        this.admissions = admissions;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The rules of this conference for this caller.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem when the caller can't register anybody there now
     */
    Rules at(Conference conference) {
        Admission admission = admissions.of(conference.slug());
        if (!caller.is(Roles.ORGANIZER) && !admission.isOpenAt(clock.instant())) {
            throw RegistrationProblem.REGISTRATION_CLOSED.because("Registration is not open at this time.");
        }
        boolean forOthers = caller.is(Roles.ORGANIZER) || caller.is(Roles.PARTNER_PORTAL);
        if (!forOthers && !caller.is(Roles.CREW) && admission.access() == Access.INVITATION) {
            throw RegistrationProblem.BY_INVITATION.because("This conference is by invitation.");
        }
        Map<String, Place> places = admissions.places(conference.slug()).stream()
                .collect(Collectors.toMap(Place::code, Function.identity()));
        return new Rules(conference, places, caller.is(Roles.PARTNER_PORTAL) ? partnerCode() : null, forOthers);
    }

    private String partnerCode() {
        return caller.partner().orElseThrow(() -> CommonProblem.FORBIDDEN.because("The token names no partner."));
    }

    /** The rules of one conference for one caller, asked once for all lines of a batch. */
    final class Rules {

        private final Conference conference;
        private final Map<String, Place> places;
        private final String partner;
        private final boolean forOthers;

        private Rules(Conference conference, Map<String, Place> places, String partner, boolean forOthers) {
            this.conference = conference;
            this.places = places;
            this.partner = partner;
            this.forOthers = forOthers;
        }

        /** The person that a wish is for, if the rules allow it. */
        Applicant check(NewRegistration wish) {
            NewRegistration addressed = forOthers ? wish : wish.withEmail(ownEmail());
            requireAddress(addressed.email());
            if (wish.kind() == Kind.CREW && !caller.is(Roles.CREW) && !caller.is(Roles.ORGANIZER)) {
                throw RegistrationProblem.KIND_NOT_ALLOWED.because("You can't register a crew.");
            }
            String region = agenda.regionOf(wish.country())
                    .orElseThrow(
                            () -> RegistrationProblem.UNKNOWN_COUNTRY.because("There is no country " + wish.country() + "."));
            wish.tracks().stream().filter(track -> !conference.tracks().contains(track)).findFirst().ifPresent(track -> {
                throw RegistrationProblem.UNKNOWN_TRACK.because("There is no track " + track + ".");
            });
            requirePlace(wish);
            return new Applicant(addressed, region, forOthers ? null : caller.subject(), partner, conference.test());
        }

        private void requireAddress(String email) {
            if (email == null) {
                throw CommonProblem.INVALID_REQUEST.because("email is missing.");
            }
            String domain = email.substring(email.lastIndexOf('@') + 1);
            if (partner != null && !partners.domainsOf(partner).contains(domain)) {
                // The same whether the person is registered or not: nothing is learnt from it.
                throw RegistrationProblem.NOT_YOUR_DOMAIN.because("The address must be of one of the partner's own domains.");
            }
        }

        private void requirePlace(NewRegistration wish) {
            if (wish.venue() != null && !Optional.ofNullable(places.get(wish.venue()))
                    .filter(place -> place.isFor(wish.kind() == Kind.CREW)).isPresent()) {
                throw RegistrationProblem.UNKNOWN_VENUE
                        .because("There is no " + (wish.kind() == Kind.CREW ? "site " : "venue ") + wish.venue() + ".");
            }
        }

        private String ownEmail() {
            return caller.verifiedEmail()
                    .orElseThrow(() -> RegistrationProblem.EMAIL_NOT_VERIFIED.because("Verify your e-mail address first."));
        }
    }
}
