package org.cyclorama.registration.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.registration.RegistrationConfig;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Who watches the figures at this replica. What they are told comes from the database once a second for each different view, so
 * it makes no difference which replica counted. A client that can't keep up skips what is outdated by the time it can.
 */
@ApplicationScoped
class LiveFigures {

    private static final Logger LOG = Logger.getLogger(LiveFigures.class);
    private static final int TICKS_BETWEEN_SIGNS_OF_LIFE = 15;

    private final Statistics statistics;
    private final ObjectMapper json;
    private final int most;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private volatile boolean leaving;
    private int tick;

    LiveFigures(Statistics statistics, ObjectMapper json, RegistrationConfig config, MeterRegistry meters) {
        this.statistics = statistics;
        this.json = json;
        this.most = config.statistics().watchers();
        meters.gauge("statistics.watchers", watchers, Set::size);
    }

    /** Sends the figures now, unless the client has them, and from now on whenever they change. */
    void watch(Statistics.View view, String last, SseEventSink sink, Sse sse, long expires) {
        if (watchers.size() >= most) {
            throw CommonProblem.UNAVAILABLE.describe("Too many are watching.").withHeader("Retry-After", 10).build();
        }
        Picture now = picture(view);
        Watcher watcher = new Watcher(view, sink, sse, expires, last);
        watcher.show(now);
        watchers.add(watcher);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        watchers.removeIf(Watcher::isOver);
        if (leaving) {
            watchers.forEach(Watcher::close);
            return;
        }
        boolean giveSign = ++tick % TICKS_BETWEEN_SIGNS_OF_LIFE == 0;
        watchers.stream().collect(Collectors.groupingBy(Watcher::view)).forEach((view, together) -> {
            try {
                Picture picture = picture(view);
                together.forEach(watcher -> watcher.show(picture));
            } catch (RuntimeException e) {
                LOG.warn("Figures could not be shown to who watches them; they are next second", e);
            }
            if (giveSign) {
                together.forEach(Watcher::giveSign);
            }
        });
    }

    /** An open connection would hold up a rollout: whoever watches comes back to another replica. */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
    }

    void end(@Observes ShutdownEvent event) {
        watchers.forEach(Watcher::close);
    }

    private Picture picture(Statistics.View view) {
        try {
            byte[] bytes = json.writeValueAsBytes(statistics.show(view));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Picture(HexFormat.of().formatHex(digest, 0, 8), new String(bytes, UTF_8));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("Figures are plain records, and every JDK has SHA-256", e);
        }
    }

    /**
     * The figures of one moment.
     *
     * @param id made of the content: the same figures have the same id at every replica
     */
    record Picture(String id, String text) {
    }
}
