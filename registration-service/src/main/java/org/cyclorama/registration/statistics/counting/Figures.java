package org.cyclorama.registration.statistics.counting;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.conferences.ConferenceDeleted;
import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** The table of figures: read with what is not folded yet, and folded by one replica at a time. */
@ApplicationScoped
public class Figures {

    /** Any number that no other advisory lock of this database has. */
    private static final long FOLDING = 7_105_001L;
    private static final int AT_ONCE = 5_000;

    private final Session database;

    Figures(Session database) {
        this.database = database;
    }

    /** All cells of a conference, or only of these regions' people. One statement, so one moment. */
    @Transactional
    public List<Figure> of(String conference, Set<String> regions) {
        return database.createNativeQuery("""
                SELECT cell, cast(sum(people) AS bigint) AS people, cast(sum(keys) AS bigint) AS keys FROM (
                    SELECT region, cell, people, keys FROM figure WHERE conference = :conference
                    UNION ALL
                    SELECT region, cell, people, keys FROM figure_change CROSS JOIN unnest(cells) AS cell
                    WHERE conference = :conference
                    UNION ALL
                    SELECT region, cell, sign, sign * key FROM figure_delta CROSS JOIN unnest(cells) AS cell
                    WHERE conference = :conference) AS part
                WHERE :everywhere OR region = ANY (:regions)
                GROUP BY cell HAVING sum(people) > 0""", Tuple.class)
                .setParameter("conference", conference)
                .setParameter("everywhere", regions == null)
                .setParameter("regions", regions == null ? new String[0] : regions.toArray(String[]::new))
                .getResultStream()
                .map(row -> new Figure(row.get("cell", String.class), row.get("people", Long.class),
                        row.get("keys", Long.class)))
                .toList();
    }

    void forget(@Observes ConferenceDeleted gone) {
        // What is being folded at this moment is waited for, and then gone from figure too.
        for (String table : List.of("figure_delta", "figure_change", "figure", "public_figures")) {
            database.createNativeMutationQuery("DELETE FROM " + table + " WHERE conference = :conference")
                    .setParameter("conference", gone.conference()).executeUpdate();
        }
    }

    /** A reader sees a change either here or there: moving it is one statement. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void fold() {
        for (String table : List.of("figure_change", "figure_delta")) {
            while (QuarkusTransaction.requiringNew().call(() -> foldSome(table)) == AT_ONCE) {
                Thread.onSpinWait();
            }
        }
    }

    private int foldSome(String table) {
        boolean alone = database.createNativeQuery("SELECT pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", FOLDING).getSingleResult();
        return alone ? database.createNativeQuery("""
                WITH taken AS (
                    DELETE FROM %1$s WHERE id IN (SELECT id FROM %1$s ORDER BY id LIMIT :most)
                    RETURNING conference, region, cells, %2$s),
                folded AS (
                    INSERT INTO figure (conference, cell, region, people, keys)
                    SELECT conference, cell, region, sum(people), sum(keys) FROM taken CROSS JOIN unnest(cells) AS cell
                    GROUP BY conference, cell, region HAVING sum(people) <> 0 OR sum(keys) <> 0
                    ON CONFLICT (conference, cell, region) DO UPDATE
                    SET people = figure.people + excluded.people, keys = figure.keys + excluded.keys)
                SELECT cast(count(*) AS integer) FROM taken"""
                .formatted(table, table.equals("figure_change") ? "people, keys" : "sign AS people, sign * key AS keys"),
                Integer.class)
                .setParameter("most", AT_ONCE).getSingleResult() : 0;
    }

    /**
     * How many people are in a cell.
     *
     * @param keys sum of the keys of these people: changes unforeseeably with each of them
     */
    @RegisterForReflection
    public record Figure(String cell, long people, long keys) {

        /** Whether it counts by this. */
        public boolean isOf(Dimension dimension) {
            return cell.startsWith(dimension.name() + ":");
        }

        /** What it counts, such as a country. */
        public String value() {
            return cell.substring(cell.indexOf(':') + 1);
        }
    }
}
