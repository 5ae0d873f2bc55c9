package org.cyclorama.booth.requests;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.BoothConfig;
import org.cyclorama.booth.news.Happened.Side;
import org.cyclorama.booth.news.Happened.Type;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Escalates requests to which nobody reacted until they were due, and lets them expire a while later. Runs in every replica;
 * the
 * rows are shared out by locks that others skip, so each request is escalated once.
 */
@ApplicationScoped
class Overdue {

    private static final Logger LOG = Logger.getLogger(Overdue.class);
    private static final int AT_ONCE = 100;

    private final CollaborationRequestRepository requests;
    private final RequestNews news;
    private final BoothConfig config;
    private final Clock clock;

    Overdue(CollaborationRequestRepository requests, RequestNews news, BoothConfig config, Clock clock) {
        this.requests = requests;
        this.news = news;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${cyclorama.booth.overdue-every:30s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        Instant now = clock.instant().truncatedTo(MICROS);
        all(() -> requests.escalate(now, AT_ONCE), Type.REQUEST_OVERDUE, now);
        all(() -> requests.expire(now, now.minus(config.expireAfter()), AT_ONCE), Type.REQUEST_CHANGED, now);
    }

    private void all(Change change, Type type, Instant now) {
        boolean more = true;
        while (more) {
            more = some(change, type, now);
        }
    }

    /** The change and the news of it are one transaction. */
    private boolean some(Change change, Type type, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> changed = change.make();
            changed.stream().map(requests::findById).forEach(request -> {
                news.tell(type, Side.CLOCK, request, null, now);
                LOG.infof("Collaboration request %s at booth %s: %s", request.id(), request.booth(), type);
            });
            return changed.size() == AT_ONCE;
        });
    }

    private interface Change {
        List<UUID> make();
    }
}
