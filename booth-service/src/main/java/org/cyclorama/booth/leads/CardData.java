package org.cyclorama.booth.leads;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.retention.PersonalData;
import org.hibernate.Session;

/** A person's cards. */
@ApplicationScoped
class CardData implements PersonalData {

    private final Session database;

    CardData(Session database) {
        this.database = database;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Owner owner) {
        return Map.of("cards", database.createNativeQuery("""
                SELECT cast(booth AS text) AS booth, language, cast(left_at AS text) AS left_at FROM lead
                WHERE person = :person ORDER BY left_at""", Tuple.class)
                .setParameter("person", owner.subject())
                .getResultStream()
                .map(row -> Map.<String, Object> of("booth", row.get("booth"), "language", row.get("language"), "leftAt",
                        row.get("left_at")))
                .toList());
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        return Map.of("cards", database.createNativeMutationQuery("DELETE FROM lead WHERE person = :person")
                .setParameter("person", owner.subject())
                .executeUpdate());
    }
}
