package org.cyclorama.gateway;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers with problem details (RFC 9457). */
@ApplicationScoped
public class Problems {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final String baseUri;

    Problems(
            @ConfigProperty(name = "cyclorama.problems.base-uri", defaultValue = "https://cyclorama.example/problems/") String baseUri) {
        this.baseUri = baseUri;
    }

    /** Ends the response with this problem. */
    public void answer(RoutingContext context, GatewayProblem problem, String detail) {
        var response = context.response();
        if (response.headWritten()) {
            // Too late for another answer; a cut connection is the only way left to say that this one is not whole.
            response.reset();
            return;
        }
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body(problem, detail, context.request().path()));
    }

    /** The body of this problem. */
    public Buffer body(GatewayProblem problem, String detail, String instance) {
        var body = new JsonObject()
                .put("type", baseUri + problem.slug())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("instance", instance);
        if (detail != null) {
            body.put("detail", detail);
        }
        if (problem.status() >= 500) {
            body.put("traceId", Span.current().getSpanContext().getTraceId());
        }
        return body.toBuffer();
    }
}
