package org.cyclorama.registration.checkin;

import org.cyclorama.registration.RegistrationProblem;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Why somebody may not come in. */
enum Refusal {
    ALREADY_CHECKED_IN("The ticket was used before."),
    NO_CLEARANCE("The place asks for an on-site clearance, and there is no valid one."),
    CANCELLED("The registration is cancelled."),
    WRONG_VENUE("The ticket is for another place."),
    NOT_IN_PERSON("The person attends online."),
    UNKNOWN_KEY("The ticket was signed with an unknown key."),
    BAD_SIGNATURE("The ticket is not genuine.");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    HttpProblem problem() {
        return describe().build();
    }

    HttpProblem.Builder describe() {
        return RegistrationProblem.CHECK_IN_REFUSED.describe(words).with("reason", name());
    }
}
