package org.cyclorama.registration.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;
import org.hibernate.Session;

/**
 * What changed since a cursor, in the order of transactions. Only those older than every transaction still under way are told:
 * one that commits late can't slip in before a cursor that was given out. The number of a transaction is PostgreSQL's own.
 */
@ApplicationScoped
public class Journal {

    private static final String QUERY = """
            SELECT cast(at AS text) AS at, id, gone FROM (
                (SELECT changed_in AS at, id, false AS gone FROM registration
                 WHERE conference = :conference %1$s AND (changed_in, id) > (cast(:at AS xid8), :id)
                   AND changed_in < pg_snapshot_xmin(pg_current_snapshot())
                 ORDER BY changed_in, id LIMIT :most)
                UNION ALL
                (SELECT left_in, registration, true FROM departure
                 WHERE conference = :conference AND %2$s AND (left_in, registration) > (cast(:at AS xid8), :id)
                   AND left_in < pg_snapshot_xmin(pg_current_snapshot())
                 ORDER BY left_in, registration LIMIT :most)) AS change
            ORDER BY change.at, id LIMIT :most""";

    private final Session database;

    Journal(Session database) {
        this.database = database;
    }

    /** What changed among these, at most one more than the page holds. */
    public List<Entry> since(String conference, Among among, String holder, PageRequest page) {
        Position start = Position.of(page);
        var query = database.createNativeQuery(QUERY.formatted(among.present, among.gone), Tuple.class)
                .addScalar("at", String.class).addScalar("id", UUID.class).addScalar("gone", Boolean.class)
                .setParameter("conference", conference)
                .setParameter("at", start.at())
                .setParameter("id", start.id())
                .setParameter("most", page.rows());
        among.parameters(holder).forEach(query::setParameter);
        return query.getResultStream().map(row -> new Entry(row.get("at", String.class), row.get("id", UUID.class),
                row.get("gone", Boolean.class))).toList();
    }

    /** Whose changes. */
    public enum Among {
        /** Of a conference. */
        ALL("", "erased"),
        /** Of a partner's people. */
        OF_PARTNER("AND partner = :holder", """
                departure.partner = :holder AND NOT EXISTS (
                    SELECT FROM registration back WHERE back.id = departure.registration AND back.partner = :holder)"""),
        /** Of who is at a place. */
        AT_PLACE("AND place = :holder", """
                departure.place = :holder AND NOT EXISTS (
                    SELECT FROM registration back WHERE back.id = departure.registration AND back.place = :holder)""");

        private final String present;
        private final String gone;

        Among(String present, String gone) {
            this.present = present;
            this.gone = gone;
        }

        private Map<String, Object> parameters(String holder) {
            return this == ALL ? Map.of() : Map.of("holder", holder);
        }
    }

    /**
     * One change.
     *
     * @param at number of its transaction
     * @param gone whether the registration is there no longer
     */
    public record Entry(String at, UUID id, boolean gone) {

        /** To go on after this. */
        public Cursor cursor() {
            return Cursor.after(at, id);
        }
    }

    private record Position(String at, UUID id) {

        static Position of(PageRequest page) {
            return page.start().map(cursor -> {
                if (cursor.keys().size() != 2 || !cursor.keys().getFirst().matches("\\d{1,18}")) {
                    throw CommonProblem.INVALID_REQUEST.because("The cursor was not made by this list.");
                }
                return new Position(cursor.keys().getFirst(), cursor.id());
            }).orElse(new Position("0", new UUID(0, 0)));
        }
    }
}
