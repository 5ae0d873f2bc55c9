package org.cyclorama.defaults.problem;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.DefaultsConfig;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** Gives every problem, also those made by libraries, a listed type and a server error its trace. */
@ApplicationScoped
public class ProblemDetails implements ProblemPostProcessor {

    private final DefaultsConfig config;

    ProblemDetails(DefaultsConfig config) {
        this.config = config;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return complete(problem);
    }

    /** The problem as callers see it, also where it is part of an answer or stored. */
    public HttpProblem complete(HttpProblem problem) {
        HttpProblem.Builder complete = HttpProblem.builder(problem);
        if (problem.getType() == null) {
            adopt(problem, complete);
        } else if (!problem.getType().isAbsolute()) {
            complete.withType(config.problemsBase().resolve(problem.getType()));
        }
        if (problem.getStatusCode() >= 500) {
            complete.with("traceId", Span.current().getSpanContext().getTraceId());
        }
        return complete.build();
    }

    private void adopt(HttpProblem foreign, HttpProblem.Builder complete) {
        CommonProblem.ofStatus(foreign.getStatusCode()).ifPresent(known -> {
            complete.withType(config.problemsBase().resolve(known.slug())).withTitle(known.title());
            // A library's words about a failure can name classes or tables.
            if (foreign.getDetail() == null || foreign.getStatusCode() >= 500) {
                complete.withDetail(known.remedy());
            }
        });
    }

    @Override
    public int priority() {
        // Before the library's own defaults, which would set an `about:blank` type.
        return 200;
    }
}
