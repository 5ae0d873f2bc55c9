package org.cyclorama.agenda.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

@ApplicationScoped
class LiveClockRepository {

    private final Session database;

    LiveClockRepository(Session database) {
        this.database = database;
    }

    /** Something was released: whatever starts or ends next may be at another time. The first release starts the clock. */
    void wind(UUID conference, Instant now, Instant next) {
        database.createNativeMutationQuery("""
                INSERT INTO live_clock (conference, told_until, next_at) VALUES (:conference, :now, :next)
                ON CONFLICT (conference) DO UPDATE SET next_at = excluded.next_at""")
                .setParameter("conference", conference).setParameter("now", now).setParameter("next", next, Instant.class)
                .executeUpdate();
    }

    /** The conferences at which something started or ended that nobody has told; they are this replica's for now. */
    List<Due> due(Instant now, int most) {
        return database.createNativeQuery("""
                SELECT conference, told_until FROM live_clock WHERE next_at <= :now
                ORDER BY next_at LIMIT :most FOR UPDATE SKIP LOCKED""", Tuple.class)
                .setParameter("now", now).setParameter("most", most).getResultStream()
                .map(row -> new Due(row.get("conference", UUID.class), row.get("told_until", Instant.class)))
                .toList();
    }

    void told(UUID conference, Instant until, Instant next) {
        database.createNativeMutationQuery(
                "UPDATE live_clock SET told_until = :until, next_at = :next WHERE conference = :conference")
                .setParameter("conference", conference).setParameter("until", until).setParameter("next", next, Instant.class)
                .executeUpdate();
    }

    /** A conference, and until when its starts and ends were told. */
    record Due(UUID conference, Instant toldUntil) {
    }
}
