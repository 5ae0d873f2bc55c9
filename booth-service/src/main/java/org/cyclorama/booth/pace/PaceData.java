package org.cyclorama.booth.pace;

import java.util.List;
import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.retention.PersonalData;
import org.hibernate.Session;

/**
 * How fast somebody was lately. Erased before all else: whoever posts locks this first too, so that somebody who still posts
 * while
 * being erased is waited for here, and nowhere the other way round.
 */
@ApplicationScoped
@Priority(1)
class PaceData implements PersonalData {

    private final Session database;

    PaceData(Session database) {
        this.database = database;
    }

    /** Gone within minutes, and nothing about the person. */
    @Override
    public Map<String, List<Map<String, Object>>> export(Owner owner) {
        return Map.of();
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        return Map.of("paces", database.createNativeMutationQuery("DELETE FROM pace WHERE person = :person")
                .setParameter("person", owner.subject())
                .executeUpdate());
    }
}
