package org.cyclorama.agenda.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class EventRepository {

    /** Nothing that is not yet visible can get a place before these. */
    private static final String SETTLED = " xid < pg_snapshot_xmin(pg_current_snapshot()) ";
    private static final String COLUMNS = "SELECT cast(cast(xid AS text) AS bigint) AS transaction, number, conference, kind, "
            + "cast(data AS text) AS data FROM event WHERE";
    private static final String AFTER = " (xid, number) > (cast(cast(:transaction AS text) AS xid8), :number) ";
    private static final String IN_ORDER = " ORDER BY xid, number LIMIT :most";

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

    /** The newest that is settled. */
    @Transactional
    Position latest() {
        return database.createNativeQuery("SELECT cast(cast(xid AS text) AS bigint) AS transaction, number FROM event WHERE"
                + SETTLED + "ORDER BY xid DESC, number DESC LIMIT 1", Tuple.class).getResultStream()
                .map(EventRepository::position).findFirst().orElse(Position.START);
    }

    /** Settled events of all conferences after this one. */
    @Transactional
    List<LiveEvent> after(Position position, int most) {
        return read(at(database.createNativeQuery(COLUMNS + SETTLED + "AND" + AFTER + IN_ORDER, Tuple.class), position), most);
    }

    /** What one conference had between two places, the second included. */
    @Transactional
    List<LiveEvent> between(UUID conference, Position from, Position to, int most) {
        return read(at(database.createNativeQuery(COLUMNS + " conference = :conference AND" + AFTER
                + "AND (xid, number) <= (cast(cast(:toTransaction AS text) AS xid8), :toNumber)" + IN_ORDER, Tuple.class), from)
                .setParameter("conference", conference).setParameter("toTransaction", to.transaction())
                .setParameter("toNumber", to.number()), most);
    }

    /** Whether nothing after this place was thrown away: the event is there, or everything is. */
    @Transactional
    boolean remembers(Position position) {
        Optional<Position> oldest = database.createNativeQuery(
                "SELECT cast(cast(xid AS text) AS bigint) AS transaction, number FROM event ORDER BY xid, number LIMIT 1",
                Tuple.class)
                .getResultStream().map(EventRepository::position).findFirst();
        return oldest.map(first -> first.compareTo(position) <= 0).orElse(false);
    }

    @Transactional
    int forget(int hours) {
        return database.createNativeMutationQuery("DELETE FROM event WHERE written_at < now() - make_interval(hours => :hours)")
                .setParameter("hours", hours).executeUpdate();
    }

    private static NativeQuery<Tuple> at(NativeQuery<Tuple> query, Position position) {
        return query.setParameter("transaction", position.transaction()).setParameter("number", position.number());
    }

    private static List<LiveEvent> read(NativeQuery<Tuple> query, int most) {
        return query.setParameter("most", most).getResultStream().map(row -> new LiveEvent(position(row),
                row.get("conference", UUID.class), EventKind.valueOf(row.get("kind", String.class)),
                row.get("data", String.class))).toList();
    }

    private static Position position(Tuple row) {
        return new Position(row.get("transaction", Long.class), row.get("number", Long.class));
    }
}
