package org.cyclorama.defaults.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.problem.RawProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers 413 as a problem when a body announces that it is too large; one that does not announce its size is refused the same
 * way.
 */
@ApplicationScoped
class BodyLimit {

    private static final int AFTER_PATH_GUARD = Integer.MAX_VALUE - 1;

    private final RawProblem problems;
    private final long limit;

    BodyLimit(RawProblem problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_PATH_GUARD);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request()) > limit) {
            exchange.response().putHeader("Connection", "close");
            problems.answer(exchange, CommonProblem.CONTENT_TOO_LARGE, "A body may have at most " + limit + " bytes.");
        } else {
            exchange.next();
        }
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
