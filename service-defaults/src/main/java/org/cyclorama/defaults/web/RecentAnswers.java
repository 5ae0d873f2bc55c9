package org.cyclorama.defaults.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Answers a public question that was asked a moment ago without asking anybody again: thousands ask the same in the minute
 * after an announcement. After a second one of them is let through, and the others get the answer of before for another second
 * at most. What another replica changed shows by then; what this one changed, at once.
 */
@ApplicationScoped
@RegisterForReflection(classNames = RecentAnswers.WEIGHED_AND_EXPIRING)
class RecentAnswers {

    /** Caffeine looks for the class of a cache with such limits by its name. */
    static final String WEIGHED_AND_EXPIRING = "com.github.benmanes.caffeine.cache.SSMWW";
    /** By their definition (RFC 9110, 9.2.1). */
    private static final Set<String> CHANGES_NOTHING = Set.of(jakarta.ws.rs.HttpMethod.HEAD, jakarta.ws.rs.HttpMethod.OPTIONS);
    private static final Duration RECENT = Duration.ofSeconds(1);
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final String QUESTION = RecentAnswers.class.getName();
    private static final String UNSEEN = PrivateChange.class.getName();
    /** After those that refuse a path or body, before authentication and all that follows. */
    private static final int EARLY = Integer.MAX_VALUE - 10;
    private static final int AFTER_TAGGING = 10;
    private static final int BEFORE_KEEPING = AFTER_TAGGING + 1;

    private final Cache<String, KeptAnswer> answers = Caffeine.newBuilder().expireAfterWrite(RECENT.multipliedBy(2))
            .maximumWeight(MOST_BYTES)
            .weigher((String question, KeptAnswer answer) -> question.length() + answer.size()).build();
    private final AtomicLong changes = new AtomicLong();
    private final CurrentVertxRequest current;

    RecentAnswers(CurrentVertxRequest current) {
        this.current = current;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, EARLY);
    }

    private void answer(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!isPublic(request)) {
            exchange.next();
            return;
        }
        String question = String.join("\n", request.uri(), request.getHeader(HttpHeaders.ACCEPT),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        KeptAnswer kept = answers.getIfPresent(question);
        if (kept == null || kept.isToBeRenewed(RECENT) || !kept.answer(request)) {
            exchange.put(QUESTION, new Question(question, changes.get()));
            exchange.next();
        }
    }

    @PrivateChange
    @ServerResponseFilter(priority = BEFORE_KEEPING)
    void tellApart(ContainerRequestContext request) {
        request.setProperty(UNSEEN, true);
    }

    /**
     * Keeps what may be kept, and forgets everything once something changed. Runs after the filter that tags public answers.
     */
    @ServerResponseFilter(priority = AFTER_TAGGING)
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(jakarta.ws.rs.HttpMethod.GET)) {
            keepIfPublic(response);
        } else if (!CHANGES_NOTHING.contains(request.getMethod()) && request.getProperty(UNSEEN) == null
                && response.getStatusInfo().getFamily() != Family.CLIENT_ERROR) {
            changes.incrementAndGet();
            answers.invalidateAll();
        }
    }

    private void keepIfPublic(ContainerResponseContext response) {
        Question question = current.getCurrent().get(QUESTION);
        Object cacheControl = response.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL);
        boolean whole = response.getStatus() == 200 && response.getEntity() instanceof byte[];
        if (question == null || question.changes() != changes.get() || !(whole || response.getStatus() == 304)
                || cacheControl == null || !cacheControl.toString().startsWith("public")) {
            return;
        }
        Map<String, List<String>> headers = new HashMap<>(response.getStringHeaders());
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        answers.put(question.text(), whole
                ? new KeptAnswer(tag, headers, Buffer.buffer((byte[]) response.getEntity()))
                : KeptAnswer.confirmed(answers.getIfPresent(question.text()), tag, headers));
    }

    private static boolean isPublic(HttpServerRequest request) {
        return request.method() == HttpMethod.GET && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.headers().contains(HttpHeaders.COOKIE);
    }

    /** What was asked, and how many changes there had been then: an answer from before a change is not kept after it. */
    private record Question(String text, long changes) {
    }
}
