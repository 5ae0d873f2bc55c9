package org.cyclorama.agenda.broadcast.links;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Which id a link's code has, for ever. */
@ApplicationScoped
class LinkIds {

    private final Session database;

    LinkIds(Session database) {
        this.database = database;
    }

    /** The ids of these codes, made where a code is new; else this only reads. */
    @Transactional
    Map<String, UUID> of(UUID conference, Collection<String> codes) {
        Map<String, UUID> known = read(conference);
        if (known.keySet().containsAll(codes)) {
            return known;
        }
        database.createNativeMutationQuery("""
                INSERT INTO identity (conference, kind, code) SELECT :conference, 'LINK', code
                FROM unnest(:codes) AS link (code) ON CONFLICT DO NOTHING""")
                .setParameter("conference", conference).setParameter("codes", codes.toArray(String[]::new)).executeUpdate();
        return read(conference);
    }

    private Map<String, UUID> read(UUID conference) {
        return database.createNativeQuery(
                "SELECT code, id FROM identity WHERE conference = :conference AND kind = 'LINK'", Tuple.class)
                .setParameter("conference", conference).getResultStream()
                .collect(toMap(row -> row.get("code", String.class), row -> row.get("id", UUID.class)));
    }

    /** What an id stands for. */
    Optional<Place> find(UUID id) {
        return database.createNativeQuery("SELECT conference, code FROM identity WHERE id = :id AND kind = 'LINK'", Tuple.class)
                .setParameter("id", id).getResultStream()
                .map(row -> new Place(row.get("conference", UUID.class), row.get("code", String.class))).findFirst();
    }

    /** A link's code in its conference. */
    record Place(UUID conference, String code) {
    }
}
