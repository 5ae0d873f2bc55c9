package org.cyclorama.registration.registrations;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What became of one applicant. */
sealed interface Outcome {

    /** Registered now, or again after cancelling. */
    record Created(Registration registration) implements Outcome {
    }

    /** Was registered already; nothing of it changed. */
    record Existing(Registration registration) implements Outcome {
    }

    /** Not registered. */
    record Refused(HttpProblem problem) implements Outcome {
    }
}
