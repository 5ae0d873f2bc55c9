package org.cyclorama.defaults.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** {@code ?format=csv} means {@code Accept: text/csv}: for links, which can't say what they accept. */
@ApplicationScoped
class FormatParameter {

    /** After {@link PathGuard}, before every route. */
    private static final int EARLY = 1_000_000;

    void register(@Observes Filters filters) {
        filters.register(this::translate, EARLY);
    }

    private void translate(RoutingContext exchange) {
        if ("csv".equals(exchange.request().getParam("format"))) {
            exchange.request().headers().set(HttpHeaders.ACCEPT, "text/csv");
        }
        exchange.next();
    }
}
