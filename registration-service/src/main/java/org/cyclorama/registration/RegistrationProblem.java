package org.cyclorama.registration;

import org.cyclorama.defaults.problem.Problem;

/** The problems of this service. */
public enum RegistrationProblem implements Problem {

    NO_ADMISSION("no-admission", "Nobody can register for this conference yet", 404,
            "The organizer must define its admission first."),
    REGISTRATION_CLOSED("registration-closed", "Registration is not open", 409,
            "See `opensAt` and `closesAt` of the admission."),
    BY_INVITATION("by-invitation", "This conference is by invitation", 409,
            "Ask the organizer or your company's partner portal."),
    EMAIL_NOT_VERIFIED("email-not-verified", "The e-mail address of the account is not verified", 403,
            "Verify the address with the identity provider, then log in again."),
    UNKNOWN_COUNTRY("unknown-country", "The country belongs to no region", 422, "Use an ISO 3166-1 alpha-2 code."),
    UNKNOWN_TRACK("unknown-track", "The conference has no such track", 422, "See the tracks of the conference."),
    UNKNOWN_VENUE("unknown-venue", "The admission has no such place for this kind of registration", 422,
            "See `venues` and `sites` of the admission."),
    NOT_YOUR_DOMAIN("not-your-domain", "The address is not of one of the partner's own mail domains", 422,
            "Hand out an invitation instead."),
    SEATS_USED_UP("seats-used-up", "All seats of the partner are used", 409,
            "Cancel somebody's registration or ask the organizer for more seats."),
    EXTERNAL_ID_TAKEN("external-id-taken", "Another registration of the partner has this externalId", 409,
            "Use one externalId for one person."),
    KIND_NOT_ALLOWED("kind-not-allowed", "Only crews and organizers register crews", 403, "Leave `kind` out."),
    REGISTRATION_CANCELLED("registration-cancelled", "The registration is cancelled", 409, "Register again to revive it."),
    DOMAIN_TAKEN("domain-taken", "Another partner has this mail domain", 409, "A mail domain belongs to one partner only."),
    PLACE_IN_USE("place-in-use", "People are registered for a place that the new admission lacks", 409,
            "Close the venue instead of leaving it out."),
    NO_TICKET("no-ticket", "Only a confirmed registration has a ticket", 409, "See the `state` of the registration."),
    CHECK_IN_REFUSED("check-in-refused", "The person may not come in here", 409, "See `reason`.");

    private final String slug;
    private final String title;
    private final int status;
    private final String remedy;

    RegistrationProblem(String slug, String title, int status, String remedy) {
        this.slug = slug;
        this.title = title;
        this.status = status;
        this.remedy = remedy;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
