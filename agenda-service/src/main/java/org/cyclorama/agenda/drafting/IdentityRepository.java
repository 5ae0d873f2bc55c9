package org.cyclorama.agenda.drafting;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.agenda.programme.Coded;
import org.hibernate.Session;

/** Which id a code has, for ever. */
@ApplicationScoped
class IdentityRepository {

    private final Session database;

    IdentityRepository(Session database) {
        this.database = database;
    }

    /** The ids of these parts, made where a code is new. */
    Map<Key, UUID> of(UUID conference, List<Coded> parts) {
        database.createNativeMutationQuery("""
                INSERT INTO identity (conference, kind, code) SELECT :conference, kind, code
                FROM unnest(:kinds, :codes) AS part (kind, code) ON CONFLICT DO NOTHING""")
                .setParameter("conference", conference)
                .setParameter("kinds", parts.stream().map(Coded::kindOfPart).toArray(String[]::new))
                .setParameter("codes", parts.stream().map(Coded::code).toArray(String[]::new))
                .executeUpdate();
        return database.createNativeQuery("SELECT kind, code, id FROM identity WHERE conference = :conference",
                Tuple.class)
                .setParameter("conference", conference)
                .getResultStream()
                .collect(toMap(row -> new Key(row.get("kind", String.class), row.get("code", String.class)),
                        row -> row.get("id", UUID.class)));
    }

    /** The conference in which this id stands for something; empty for none. */
    Optional<UUID> conferenceOf(UUID id) {
        return database.createNativeQuery("SELECT conference FROM identity WHERE id = :id", UUID.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** A code among its kind. */
    record Key(String kind, String code) {

        static Key of(Coded part) {
            return new Key(part.kindOfPart(), part.code());
        }
    }
}
