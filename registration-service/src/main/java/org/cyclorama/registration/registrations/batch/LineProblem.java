package org.cyclorama.registration.registrations.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A problem inside a result. */
@Schema(description = "RFC 9457, of one line")
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
record LineProblem(@Schema(examples = "https://cyclorama.example/problems/not-your-domain") String type,
        String title,
        int status, String detail, Object violations) {

    static LineProblem of(HttpProblem problem) {
        return new LineProblem(problem.getType().toString(), problem.getTitle(), problem.getStatusCode(), problem.getDetail(),
                problem.getParameters().get("violations"));
    }
}
