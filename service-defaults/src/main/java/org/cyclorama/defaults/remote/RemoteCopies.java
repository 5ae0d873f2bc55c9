package org.cyclorama.defaults.remote;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.DefaultsConfig;
import org.cyclorama.defaults.problem.CommonProblem;
import org.jboss.logging.Logger;

/** Reads through to another service, and answers from its own copy when that service does not. */
@ApplicationScoped
public class RemoteCopies {

    private static final Logger LOG = Logger.getLogger(RemoteCopies.class);

    private final RemoteCopyStore store;
    private final DefaultsConfig config;
    private final Map<String, RemoteCopy> memory = new ConcurrentHashMap<>();

    RemoteCopies(RemoteCopyStore store, DefaultsConfig config) {
        this.store = store;
        this.config = config;
    }

    /**
     * The JSON of a remote resource, as fresh as {@link DefaultsConfig#remoteFreshness()} while its owner answers.
     *
     * @param name key of the copy, for example {@code conference/partners-2020}
     * @param fetch asks the owner, given the ETag of the copy (null without one); 200, 304 and 404 are understood
     * @return empty when the owner says that there is no such thing
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when the owner does not answer and there is no copy
     */
    public Optional<String> read(String name, Function<String, Response> fetch) {
        RemoteCopy copy = memory.computeIfAbsent(name, key -> store.find(key).orElse(null));
        if (copy != null && copy.checkedAt().plus(config.remoteFreshness()).isAfter(Instant.now())) {
            return Optional.of(copy.body());
        }
        Response answer;
        try {
            answer = fetch.apply(copy == null ? null : copy.etag());
        } catch (RuntimeException e) {
            // The client's own, its time-out's or circuit breaker's, or there is no token: nobody answered.
            return Optional.of(stale(name, copy, e));
        }
        try (answer) {
            return accept(name, copy, answer);
        }
    }

    private Optional<String> accept(String name, RemoteCopy copy, Response answer) {
        return switch (answer.getStatus()) {
            case 200 -> {
                RemoteCopy fresh = new RemoteCopy(answer.getHeaderString(HttpHeaders.ETAG), answer.readEntity(String.class),
                        Instant.now());
                store.save(name, fresh);
                memory.put(name, fresh);
                yield Optional.of(fresh.body());
            }
            case 304 -> {
                memory.put(name, new RemoteCopy(copy.etag(), copy.body(), Instant.now()));
                yield Optional.of(copy.body());
            }
            case 404 -> {
                store.delete(name);
                memory.remove(name);
                yield Optional.empty();
            }
            default -> Optional.of(stale(name, copy, new WebApplicationException(answer.getStatus())));
        };
    }

    private String stale(String name, RemoteCopy copy, RuntimeException failure) {
        if (copy == null) {
            LOG.warnf("There is no copy of %s: %s", name, failure);
            throw CommonProblem.UNAVAILABLE.describe("The service that knows this does not answer.")
                    .withHeader("Retry-After", 5).build();
        }
        LOG.warnf("Serving a stale copy of %s: %s", name, failure);
        memory.put(name, new RemoteCopy(copy.etag(), copy.body(), Instant.now()));
        return copy.body();
    }
}
