package org.cyclorama.gifts.granting;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What became of one wish. */
public sealed interface Outcome {

    /** The person has it; {@code isNew} when only since now. */
    record Given(Grant grant, boolean isNew) implements Outcome {
    }

    /** The person was given nothing. */
    record Refused(HttpProblem problem) implements Outcome {
    }
}
