package org.cyclorama.gifts.granting;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;

import org.cyclorama.defaults.DefaultsConfig;
import org.cyclorama.defaults.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Problems of single lines, in the shape that they would have alone. */
@ApplicationScoped
class LineProblems {

    private final DefaultsConfig config;

    LineProblems(DefaultsConfig config) {
        this.config = config;
    }

    LineProblem of(HttpProblem problem) {
        return new LineProblem(config.problemsBase().resolve(problem.getType()).toString(), problem.getTitle(),
                problem.getStatusCode(), problem.getDetail(), problem.getParameters().get("violations"));
    }

    static HttpProblem invalid(Set<? extends ConstraintViolation<?>> violations) {
        return invalid(violations.stream()
                .map(one -> Violation.In.body.field(one.getPropertyPath().toString()).message(one.getMessage()))
                .toList());
    }

    static HttpProblem invalid(List<Violation> violations) {
        return CommonProblem.INVALID_REQUEST.describe("The line is not valid.").with("violations", violations).build();
    }

    @Schema(description = "RFC 9457, of one line")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineProblem(
            @Schema(description = "Listed in the problems catalogue", examples = "https://cyclorama.example/problems/out-of-stock") String type,
            String title, int status, String detail, Object violations) {
    }
}
