package org.cyclorama.gifts.redeeming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.gifts.grants.GrantEvent;
import org.cyclorama.gifts.grants.GrantHistory;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Ends what was not used while its gift was valid. Runs in every replica; each takes what no other is taking. */
@ApplicationScoped
class Expiry {

    private static final Logger LOG = Logger.getLogger(Expiry.class);
    private static final int AT_ONCE = 500;

    private final Session database;
    private final GrantHistory history;
    private final Clock clock;

    Expiry(Session database, GrantHistory history, Clock clock) {
        this.database = database;
        this.history = history;
        this.clock = clock;
    }

    @Scheduled(every = "${cyclorama.gifts.expiry-every:1m}", concurrentExecution = ConcurrentExecution.SKIP)
    void expire() {
        int ended = 0;
        int now = AT_ONCE;
        while (now == AT_ONCE) {
            now = QuarkusTransaction.requiringNew().call(this::some);
            ended += now;
        }
        if (ended > 0) {
            LOG.infof("%d gifts expired", ended);
        }
    }

    private int some() {
        Map<String, List<UUID>> ended = database.createNativeQuery("""
                UPDATE gift_grant SET state = 'EXPIRED', version = version + 1 WHERE id IN (
                    SELECT g.id FROM gift_grant g JOIN gift ON gift.conference = g.conference AND gift.code = g.gift
                    WHERE gift.valid_until <= :now AND g.state IN ('GRANTED', 'REVEALED')
                    LIMIT :most FOR UPDATE OF g SKIP LOCKED)
                RETURNING id, conference""", Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("most", AT_ONCE)
                .getResultStream()
                .collect(groupingBy(row -> row.get("conference", String.class),
                        mapping(row -> row.get("id", UUID.class), toList())));
        ended.forEach((conference, grants) -> history.note(conference, GrantEvent.EXPIRED, grants));
        return ended.values().stream().mapToInt(List::size).sum();
    }
}
