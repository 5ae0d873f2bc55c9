package org.cyclorama.gifts.granting;

import java.net.URI;
import java.util.List;

import org.cyclorama.gifts.grants.GrantView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What became of a batch. */
@RegisterForReflection
@Schema(name = "GrantResults", description = "What became of a batch")
record BatchView(@Schema(description = "One per line, in order") List<Line> results) {

    /** What became of one line. */
    @Schema(name = "GrantResult", description = "What became of one line")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @Schema(description = "From 1, in the order of the request", examples = "1") int line,
            @Schema(description = "As if the line had been sent alone", examples = "201") int status,
            @Schema(description = "Only with 200 and 201") GrantView grant,
            @Schema(description = "Only with the others") Problem problem) {

        static Line of(int line, Outcome outcome, URI problemsBase) {
            return switch (outcome) {
                case Outcome.Given(var grant, boolean isNew) -> new Line(line, isNew ? 201 : 200, grant, null);
                case Outcome.Refused(var problem) ->
                    new Line(line, problem.getStatusCode(), null, Problem.of(problem, problemsBase));
            };
        }
    }

    /** A problem inside a result. */
    @Schema(name = "LineProblem", description = "RFC 9457, of one line")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Problem(
            @Schema(description = "Listed in the problems catalogue", examples = "https://cyclorama.example/problems/out-of-stock") URI type,
            String title,
            int status,
            String detail,
            @Schema(description = "What is wrong with which field") Object violations) {

        static Problem of(HttpProblem problem, URI base) {
            return new Problem(base.resolve(problem.getType()), problem.getTitle(), problem.getStatusCode(),
                    problem.getDetail(),
                    problem.getParameters().get("violations"));
        }
    }
}
