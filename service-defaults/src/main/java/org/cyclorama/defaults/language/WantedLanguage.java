package org.cyclorama.defaults.language;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.problem.CommonProblem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** The languages that the caller of the request under way asked for. */
@Singleton
class WantedLanguage {

    private static final String WISHES = WantedLanguage.class.getName();

    private final CurrentVertxRequest current;

    WantedLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Best first; empty for all languages, also outside a request. */
    List<Locale.LanguageRange> wishes() {
        if (!Arc.container().requestContext().isActive() || current.getCurrent() == null) {
            return List.of();
        }
        // A page asks for every text in it, and to read the wishes takes longer than to write one.
        RoutingContext exchange = current.getCurrent();
        List<Locale.LanguageRange> known = exchange.get(WISHES);
        if (known == null) {
            known = of(exchange.request());
            exchange.put(WISHES, known);
        }
        return known;
    }

    private static List<Locale.LanguageRange> of(HttpServerRequest request) {
        String asked = request.getParam("lang");
        String wish = asked == null ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) : asked;
        return wish == null || wish.isBlank() || wish.strip().startsWith("*") ? List.of() : parse(wish);
    }

    /** Unlike the header, {@code ?lang=} is said on purpose: one that can't be read is a mistake. */
    @ServerRequestFilter
    void refuse(ContainerRequestContext request) {
        String asked = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (asked != null && !asked.isBlank() && !asked.strip().startsWith("*") && parse(asked).isEmpty()) {
            throw CommonProblem.INVALID_REQUEST.describe("The language can't be read.")
                    .with("violations",
                            List.of(Violation.In.query.field("lang").message("must be a BCP 47 language tag like ja")))
                    .build();
        }
    }

    /** Before the filter that turns public answers into bytes. */
    @ServerResponseFilter(priority = 8000)
    void announce(ContainerResponseContext response) {
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        wishes().stream().findFirst()
                .ifPresent(first -> response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, first.getRange()));
    }

    /** A header that can't be read asks for nothing (RFC 9110, section 12.5.4: it is only a preference). */
    private static List<Locale.LanguageRange> parse(String wish) {
        try {
            return Locale.LanguageRange.parse(wish);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
