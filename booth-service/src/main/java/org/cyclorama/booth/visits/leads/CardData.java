package org.cyclorama.booth.visits.leads;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.retention.PersonalData;
import org.cyclorama.booth.retention.Rows;
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
        return Map.of("cards", Rows.of(database.createNativeQuery("""
                SELECT b.conference, b.code AS booth, l.name, l.email, l.language, l.left_at AS "leftAt"
                FROM lead l JOIN booth b ON b.id = l.booth WHERE l.person = :person ORDER BY l.left_at""", Tuple.class)
                .setParameter("person", owner.subject())
                .getResultList()));
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        return Map.of("cards", database.createNativeMutationQuery("DELETE FROM lead WHERE person = :person")
                .setParameter("person", owner.subject())
                .executeUpdate());
    }
}
