package org.cyclorama.registration.privacy.retention;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.registration.RegistrationConfig;
import org.cyclorama.registration.registrations.changing.Erasing;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Reduces the registrations of conferences that have been over for long enough. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int AT_ONCE = 200;

    private final Session database;
    private final Erasing erasing;
    private final Traces traces;
    private final PastConferences past;
    private final Optional<Duration> reduceAfter;

    Retention(Session database, Erasing erasing, Traces traces, PastConferences past, RegistrationConfig config) {
        this.database = database;
        this.erasing = erasing;
        this.traces = traces;
        this.past = past;
        this.reduceAfter = config.privacy().reduceAfter();
    }

    @Scheduled(every = "${cyclorama.registration.privacy.every:1h}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void reduce() {
        reduceAfter.ifPresent(ago -> conferences().stream().filter(conference -> past.isOverSince(conference, ago))
                .forEach(this::reduce));
    }

    private List<String> conferences() {
        return QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery("SELECT DISTINCT conference FROM registration WHERE erased_at IS NULL", String.class)
                .getResultList());
    }

    /** All that are left of this conference. */
    void reduce(String conference) {
        int reduced = 0;
        UUID last = new UUID(0, 0);
        while (last != null) {
            UUID after = last;
            List<UUID> some = QuarkusTransaction.requiringNew().call(() -> reduceSome(conference, after));
            reduced += some.size();
            last = some.isEmpty() ? null : some.getLast();
        }
        LOG.infof("%d registrations of %s were reduced to country, mode and day", reduced, conference);
    }

    /** Another replica's rows are left to it. */
    private List<UUID> reduceSome(String conference, UUID after) {
        List<UUID> ids = database.createNativeQuery("""
                SELECT id FROM registration WHERE conference = :conference AND id > :after AND erased_at IS NULL
                ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED""", UUID.class)
                .setParameter("conference", conference).setParameter("after", after).setParameter("most", AT_ONCE)
                .getResultList();
        ids.forEach(id -> {
            traces.forget(id);
            erasing.erase(id, true);
        });
        return ids;
    }
}
