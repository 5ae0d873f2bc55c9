package org.cyclorama.gifts.granting;

import org.cyclorama.gifts.grants.GrantView;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What became of one wish. */
sealed interface Outcome {

    /** The person has it; {@code isNew} when only since now. */
    record Given(GrantView grant, boolean isNew) implements Outcome {
    }

    /** The person was given nothing. */
    record Refused(HttpProblem problem) implements Outcome {
    }
}
