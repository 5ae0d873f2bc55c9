package org.cyclorama.agenda.live.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class EventRepository {

    private static final String COLUMNS = "SELECT number, conference, kind, cast(data AS text) AS data FROM event "
            + "WHERE number > :after AND number < :before";
    private static final String IN_ORDER = " ORDER BY number LIMIT :most";

    private final Session database;

    EventRepository(Session database) {
        this.database = database;
    }

    void write(UUID conference, EventKind kind, String data) {
        database.createNativeMutationQuery(
                "INSERT INTO event (conference, kind, data) VALUES (:conference, :kind, cast(:data AS jsonb))")
                .setParameter("conference", conference).setParameter("kind", kind.name()).setParameter("data", data)
                .executeUpdate();
    }

    /**
     * Which number comes next, and then who is writing. An INSERT locks the table before it takes a number, and the lock is
     * gone
     * only after what it wrote can be seen: whoever has a smaller number is among these, or has ended.
     */
    @Transactional
    Moment moment() {
        long next = database.createNativeQuery(
                "SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM event_number_seq", Long.class)
                .getSingleResult();
        return new Moment(next, Set.copyOf(database.createNativeQuery("""
                SELECT virtualtransaction FROM pg_locks
                WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' AND relation = cast('event' AS regclass)
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""", String.class)
                .getResultList()));
    }

    /** Events of all conferences between two places, both left out. */
    @Transactional
    List<LiveEvent> between(long after, long before, int most) {
        return read(database.createNativeQuery(COLUMNS + IN_ORDER, Tuple.class), after, before, most);
    }

    /** Those of one conference. */
    @Transactional
    List<LiveEvent> between(UUID conference, long after, long before, int most) {
        return read(database.createNativeQuery(COLUMNS + " AND conference = :conference" + IN_ORDER, Tuple.class)
                .setParameter("conference", conference), after, before, most);
    }

    /** Whether nothing after this place was thrown away: the event is there, or everything is. */
    @Transactional
    boolean remembers(long number) {
        return database.createNativeQuery("SELECT EXISTS (SELECT FROM event WHERE number <= :number)", Boolean.class)
                .setParameter("number", number).getSingleResult();
    }

    @Transactional
    int forget(int hours) {
        return database.createNativeMutationQuery("DELETE FROM event WHERE written_at < now() - make_interval(hours => :hours)")
                .setParameter("hours", hours).executeUpdate();
    }

    private static List<LiveEvent> read(NativeQuery<Tuple> query, long after, long before, int most) {
        return query.setParameter("after", after).setParameter("before", before).setParameter("most", most).getResultStream()
                .map(row -> new LiveEvent(row.get("number", Long.class), row.get("conference", UUID.class),
                        EventKind.valueOf(row.get("kind", String.class)), row.get("data", String.class)))
                .toList();
    }

    /** The number that the next event gets, and the transactions that were writing events just after that. */
    record Moment(long next, Set<String> writing) {
    }
}
