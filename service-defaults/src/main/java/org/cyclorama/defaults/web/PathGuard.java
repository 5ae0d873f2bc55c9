package org.cyclorama.defaults.web;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.problem.RawProblem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses paths that two readers could understand differently (CVE-2026-39852 and its kind) before anything routes or
 * authorises by them.
 */
@ApplicationScoped
class PathGuard {

    /** Higher runs earlier; before authentication and every route. */
    private static final int BEFORE_EVERYTHING = Integer.MAX_VALUE;

    private static final Pattern AMBIGUOUS = Pattern.compile(
            ";|//|\\\\|%(?:2f|5c|2e|3b|25|0[0-9a-f]|1[0-9a-f]|7f)|(?:^|/)\\.{1,2}(?:/|$)",
            Pattern.CASE_INSENSITIVE);

    private final RawProblem problems;

    PathGuard(RawProblem problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext exchange) {
        String target = exchange.request().uri();
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        if (AMBIGUOUS.matcher(path).find()) {
            problems.answer(exchange, CommonProblem.AMBIGUOUS_PATH,
                    "The path holds a character or segment that is not allowed here.");
        } else {
            exchange.next();
        }
    }
}
