package org.cyclorama.defaults.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * {@code ?format=csv} means {@code Accept: text/csv}: for links, which can't say what they accept. Who accepts an empty list is
 * taken for who says nothing, since Quarkus can't choose by it.
 */
@ApplicationScoped
class WantedFormat {

    /** After {@link PathGuard}, before every route. */
    private static final int EARLY = 1_000_000;

    void register(@Observes Filters filters) {
        filters.register(this::translate, EARLY);
    }

    private void translate(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if ("csv".equals(request.getParam("format"))) {
            request.headers().set(HttpHeaders.ACCEPT, "text/csv");
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.isBlank()) {
            request.headers().remove(HttpHeaders.ACCEPT);
        }
        exchange.next();
    }
}
