package org.cyclorama.gifts.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.gifts.people.PersonKey.Kind;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The table of keys. */
@ApplicationScoped
class PersonKeys {

    private static final String THESE = """
            SELECT k.kind, k.value, k.person_id FROM person_key k
            JOIN unnest(:kinds, :values) AS asked(kind, value) ON k.kind = asked.kind AND k.value = asked.value
            ORDER BY k.kind, k.value""";

    private final Session database;

    PersonKeys(Session database) {
        this.database = database;
    }

    /** Gives every key that is new a new person. @return the new ones, which nobody else sees until the transaction ends */
    Map<PersonKey, UUID> introduce(Collection<PersonKey> keys) {
        return persons("""
                INSERT INTO person_key (kind, value, person_id)
                SELECT kind, value, gen_random_uuid() FROM unnest(:kinds, :values) AS asked(kind, value)
                ORDER BY kind, value ON CONFLICT (kind, value) DO NOTHING RETURNING kind, value, person_id""", keys);
    }

    Map<PersonKey, UUID> read(Collection<PersonKey> keys) {
        return persons(THESE, keys);
    }

    /** Nobody changes whom these belong to until the transaction ends. */
    Map<PersonKey, UUID> share(Collection<PersonKey> keys) {
        return persons(THESE + " FOR SHARE OF k", keys);
    }

    /** Nobody else uses these until the transaction ends. */
    Map<PersonKey, UUID> lock(Collection<PersonKey> keys) {
        return persons(THESE + " FOR UPDATE OF k", keys);
    }

    boolean hasSubject(UUID person) {
        return database.createNativeQuery(
                "SELECT EXISTS (SELECT FROM person_key WHERE person_id = :person AND kind = 'SUBJECT')", Boolean.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    void move(PersonKey key, UUID person) {
        database.createNativeMutationQuery(
                "UPDATE person_key SET person_id = :person WHERE kind = :kind AND value = :value")
                .setParameter("person", person)
                .setParameter("kind", key.kind().name())
                .setParameter("value", key.value())
                .executeUpdate();
    }

    private Map<PersonKey, UUID> persons(String sql, Collection<PersonKey> keys) {
        NativeQuery<Tuple> query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("kinds", kinds(keys))
                .setParameter("values", values(keys));
        return query.getResultStream().collect(Collectors.toMap(
                row -> new PersonKey(Kind.valueOf(row.get("kind", String.class)), row.get("value", String.class)),
                row -> row.get("person_id", UUID.class)));
    }

    private static String[] kinds(Collection<PersonKey> keys) {
        return keys.stream().map(key -> key.kind().name()).toArray(String[]::new);
    }

    private static String[] values(Collection<PersonKey> keys) {
        return keys.stream().map(PersonKey::value).toArray(String[]::new);
    }
}
