package org.cyclorama.booth.booths.documents;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.problem.RawProblem;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Only an uploaded document may have the 10 MiB that {@code quarkus.http.limits.max-body-size} allows: every other body at most
 * 1 MiB, whether or not it announces its size.
 */
@ApplicationScoped
class UploadLimit {

    private static final Pattern UPLOAD = Pattern.compile("/api/booth/v1/booths/[^/]+/documents");
    private static final long OTHERS = 1024 * 1024;
    /** After Quarkus' own check, which sets the same key for bodies without an announced size. */
    private static final int AFTER_THE_OWN_CHECK = 1;

    private final RawProblem problems;

    UploadLimit(RawProblem problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_OWN_CHECK);
    }

    private void check(RoutingContext exchange) {
        String length = exchange.request().getHeader("Content-Length");
        if (UPLOAD.matcher(exchange.normalizedPath()).matches()) {
            exchange.next();
        } else if (length != null && Long.parseLong(length) > OTHERS) {
            exchange.response().putHeader("Connection", "close");
            problems.answer(exchange, CommonProblem.CONTENT_TOO_LARGE, "A body may have at most " + OTHERS + " bytes.");
        } else {
            exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, OTHERS);
            exchange.next();
        }
    }
}
