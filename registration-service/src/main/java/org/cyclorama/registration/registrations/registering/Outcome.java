package org.cyclorama.registration.registrations.registering;

import org.cyclorama.registration.registrations.Registration;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What became of one applicant. */
public sealed interface Outcome {

    /** Registered now, or again after cancelling; with the rank on the waiting list, 0 for who does not wait. */
    record Created(Registration registration, long rank) implements Outcome {
    }

    /** Was registered already. */
    record Existing(Registration registration) implements Outcome {
    }

    /** Not registered. */
    record Refused(HttpProblem problem) implements Outcome {
    }

    /** Who is registered; null for nobody. */
    default Registration person() {
        return switch (this) {
            case Created(Registration registration, long rank) -> registration;
            case Existing(Registration registration) -> registration;
            case Refused refused -> null;
        };
    }
}
