package org.cyclorama.booth.visits;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.visits.StatisticsView.Hour;
import org.hibernate.Session;

/** The table of visits. */
@ApplicationScoped
class VisitTable {

    private final Session database;

    VisitTable(Session database) {
        this.database = database;
    }

    /** Adds the seconds of all these visits in one statement. A booth that is gone takes its visits with it. */
    @Transactional
    void add(Map<Visit, Integer> seconds) {
        database.createNativeMutationQuery("""
                INSERT INTO visit (booth, hour, visitor, seconds)
                SELECT seen.booth, seen.hour, seen.visitor, seen.seconds
                FROM unnest(cast(:booths AS uuid[]), cast(:hours AS timestamptz[]), cast(:visitors AS bigint[]),
                    cast(:seconds AS integer[])) seen (booth, hour, visitor, seconds)
                WHERE EXISTS (SELECT FROM booth WHERE id = seen.booth)
                ON CONFLICT (booth, hour, visitor) DO UPDATE
                SET seconds = least(visit.seconds + excluded.seconds, :longest)""")
                .setParameter("booths", seconds.keySet().stream().map(visit -> visit.booth().toString()).toArray(String[]::new))
                .setParameter("hours", seconds.keySet().stream().map(visit -> visit.hour().toString()).toArray(String[]::new))
                .setParameter("visitors", seconds.keySet().stream().map(Visit::visitor).toArray(Long[]::new))
                .setParameter("seconds", seconds.values().toArray(Integer[]::new))
                .setParameter("longest", Visit.LONGEST)
                .executeUpdate();
    }

    /** Hour by hour, for a territory that the booth belongs to. */
    @Transactional
    List<Hour> hours(UUID booth, Territory territory, Instant from, Instant to) {
        return territory.bindNative(database.createNativeQuery("""
                SELECT visit.hour, count(*) AS visitors, sum(visit.seconds) AS seconds
                FROM visit JOIN booth b ON b.id = visit.booth AND %s
                WHERE visit.booth = :booth AND visit.hour >= :from AND visit.hour < :to
                GROUP BY visit.hour ORDER BY visit.hour""".formatted(Territory.COVERS_B_NATIVE), Tuple.class))
                .setParameter("booth", booth)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> Hour.of(row.get("hour", Instant.class), row.get("visitors", Long.class),
                        row.get("seconds", Long.class)))
                .toList();
    }

    /** How many different people, as far as a day lets them be told apart. */
    @Transactional
    long visitors(UUID booth, Territory territory, Instant from, Instant to) {
        return territory
                .bindNative(database.createNativeQuery("""
                        SELECT count(DISTINCT visit.visitor)
                        FROM visit JOIN booth b ON b.id = visit.booth AND %s
                        WHERE visit.booth = :booth AND visit.hour >= :from AND visit.hour < :to"""
                        .formatted(Territory.COVERS_B_NATIVE), Long.class))
                .setParameter("booth", booth)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }
}
