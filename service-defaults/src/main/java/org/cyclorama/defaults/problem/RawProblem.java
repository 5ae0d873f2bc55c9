package org.cyclorama.defaults.problem;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.DefaultsConfig;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem where JAX-RS has not been reached yet. */
@ApplicationScoped
public class RawProblem {

    private final DefaultsConfig config;

    RawProblem(DefaultsConfig config) {
        this.config = config;
    }

    /** Ends the exchange with this problem. */
    public void answer(RoutingContext exchange, Problem problem, String detail) {
        JsonObject body = new JsonObject()
                .put("type", config.problemsBase().resolve(problem.slug()).toString())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", detail)
                .put("instance", exchange.request().path());
        exchange.response().setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .end(body.toBuffer());
    }
}
