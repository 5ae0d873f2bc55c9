package org.cyclorama.registration;

import org.cyclorama.defaults.problem.Problem;
import org.cyclorama.registration.registrations.changes.Kind;

/** The problems of this service. */
public enum RegistrationProblem implements Problem {

    NO_ADMISSION("Nobody can register for this conference yet", 404,
            "The organizer must define its admission first."),
    REGISTRATION_CLOSED("Registration is not open", 409,
            "See `opensAt` and `closesAt` of the admission."),
    BY_INVITATION("This conference is by invitation", 409,
            "Ask the organizer or your company's partner portal."),
    EMAIL_NOT_VERIFIED("The e-mail address of the account is not verified", 403,
            "Verify the address with the identity provider, then log in again."),
    UNKNOWN_COUNTRY("The country belongs to no region", 422, "Use an ISO 3166-1 alpha-2 code."),
    UNKNOWN_TRACK("The conference has no such track", 422, "See the tracks of the conference."),
    UNKNOWN_LANGUAGE("The conference is not offered in this language", 422, "See the languages of the conference."),
    UNKNOWN_VENUE("The admission has no such place for this kind of registration", 422,
            "See `venues` and `sites` of the admission."),
    NOT_YOUR_DOMAIN("The address is not of one of the partner's own mail domains", 422,
            "Hand out an invitation instead."),
    SEATS_USED_UP("All seats of the partner are used", 409,
            "Cancel somebody's registration or ask the organizer for more seats."),
    EXTERNAL_ID_TAKEN("Another registration of the partner has this externalId", 409,
            "Use one externalId for one person."),
    INVITATION_NOT_VALID("The invitation can't be used", 422,
            "It may be mistyped, expired, used up, or not for this address: ask who gave it."),
    VENUE_CLOSED("The venue is closed", 409, "Attend online, or choose another venue."),
    KIND_NOT_ALLOWED("Only crews and organizers register crews", 403, "Leave `kind` out."),
    REGISTRATION_CANCELLED("The registration is cancelled", 409, "Register again to revive it."),
    DOMAIN_TAKEN("Another partner has this mail domain", 409, "A mail domain belongs to one partner only."),
    PLACE_IN_USE("People are registered for a place that the new admission lacks", 409,
            "Close the venue instead of leaving it out."),
    NO_TICKET("Only a confirmed registration has a ticket", 409, "See the `state` of the registration."),
    EXPORT_NOT_READY("There is no finished export", 409, "Look at the request until it is DONE."),
    WEBHOOK_ADDRESS_REFUSED("A webhook can't have this address", 422, "Use https on a public address."),
    WEBHOOK_DISABLED("The webhook is disabled", 409, "It answered 410: delete it and create another."),
    TOO_MANY_WEBHOOKS("The partner has as many webhooks as it may have", 409, "Delete one."),
    CHECK_IN_REFUSED("The person may not come in here", 409, "See `reason`.");

    private final Kind kind;

    RegistrationProblem(String title, int status, String remedy) {
        kind = new Kind(title, status, remedy);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
