package org.cyclorama.agenda.interchange;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** What schedules call the parts of a programme. */
@ApplicationScoped
class References {

    private final Session database;

    References(Session database) {
        this.database = database;
    }

    /** What all parts of a conference are called that were ever in its programme. */
    Map<Part, Reference> of(UUID conference) {
        return database.createNativeQuery("""
                SELECT kind, code, number, coalesce(guid, id) AS guid FROM identity WHERE conference = :conference""",
                Tuple.class)
                .setParameter("conference", conference)
                .getResultStream()
                .collect(toMap(row -> new Part(row.get("kind", String.class), row.get("code", String.class)),
                        row -> new Reference(row.get("number", Long.class), row.get("guid", UUID.class))));
    }

    /** By their guids, the codes of all airings that a conference ever had. */
    Map<UUID, String> airings(UUID conference) {
        return database.createNativeQuery("""
                SELECT coalesce(guid, id) AS guid, code FROM identity WHERE conference = :conference AND kind = 'AIRING'""",
                Tuple.class)
                .setParameter("conference", conference)
                .getResultStream()
                .collect(toMap(row -> row.get("guid", UUID.class), row -> row.get("code", String.class)));
    }

    /** By the numbers with which exports name them, the codes of all speakers that a conference ever had. */
    Map<Long, String> speakers(UUID conference) {
        return of(conference).entrySet().stream().filter(known -> known.getKey().isSpeaker())
                .collect(toMap(known -> known.getValue().number(), known -> known.getKey().code()));
    }

    /** Keeps the guids with which airings came. */
    void keep(UUID conference, Map<String, UUID> guids) {
        database.createNativeMutationQuery("""
                UPDATE identity SET guid = nullif(came.guid::uuid, id)
                FROM unnest(:codes, :guids) AS came (code, guid)
                WHERE conference = :conference AND kind = 'AIRING' AND identity.code = came.code""")
                .setParameter("conference", conference)
                .setParameter("codes", guids.keySet().toArray(String[]::new))
                .setParameter("guids", guids.values().stream().map(UUID::toString).toArray(String[]::new))
                .executeUpdate();
    }

    /** By the codes of channels, what those are called that are not called by their code. */
    Map<String, String> rooms(UUID conference) {
        return database.createNativeQuery("SELECT channel, name FROM room WHERE conference = :conference", Tuple.class)
                .setParameter("conference", conference)
                .getResultStream()
                .collect(toMap(row -> row.get("channel", String.class), row -> row.get("name", String.class)));
    }

    /** Keeps how channels are called, by their codes. */
    void call(UUID conference, Map<String, String> rooms) {
        database.createNativeMutationQuery("""
                INSERT INTO room (conference, channel, name) SELECT :conference, channel, name
                FROM unnest(:channels, :names) AS came (channel, name)
                ON CONFLICT (conference, channel) DO UPDATE SET name = excluded.name""")
                .setParameter("conference", conference)
                .setParameter("channels", rooms.keySet().toArray(String[]::new))
                .setParameter("names", rooms.values().toArray(String[]::new))
                .executeUpdate();
    }

    /** An integer and a UUID that never change. */
    record Reference(long number, UUID guid) {
    }

    /** A code among its kind. */
    record Part(String kind, String code) {

        static Part airing(String code) {
            return new Part("AIRING", code);
        }

        static Part speaker(String code) {
            return new Part("SPEAKER", code);
        }

        boolean isSpeaker() {
            return kind.equals("SPEAKER");
        }
    }
}
