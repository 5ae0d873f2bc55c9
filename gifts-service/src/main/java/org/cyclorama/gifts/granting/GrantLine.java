package org.cyclorama.gifts.granting;

import org.cyclorama.gifts.granting.Outcome.Given;
import org.cyclorama.gifts.granting.Outcome.Refused;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What became of one line of a batch. */
@Schema(description = "What became of one line")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantLine(
        @Schema(description = "From 1, in the order of the request", examples = "1") int line,
        @Schema(description = "What the line would have been answered alone", examples = "201") int status,
        @Schema(description = "Only with 200 and 201") GrantView grant,
        @Schema(description = "Only with the others") LineProblems.LineProblem problem) {

    static GrantLine of(int line, Outcome outcome, LineProblems problems) {
        return switch (outcome) {
            case Given given -> new GrantLine(line, given.isNew() ? 201 : 200, GrantView.of(given.grant()), null);
            case Refused refused ->
                new GrantLine(line, refused.problem().getStatusCode(), null, problems.of(refused.problem()));
        };
    }
}
