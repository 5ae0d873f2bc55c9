package org.cyclorama.booth.retention;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** The answers that are kept for repeated requests: they hold what was answered to the person. */
@ApplicationScoped
class StoredAnswers implements PersonalData {

    private final Session database;

    StoredAnswers(Session database) {
        this.database = database;
    }

    /** They say nothing that the collections themselves do not, and are gone in a day. */
    @Override
    public Map<String, List<Map<String, Object>>> export(Owner owner) {
        return Map.of();
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        return Map.of("storedAnswers", database.createNativeMutationQuery(
                "DELETE FROM idempotent_answer WHERE starts_with(scope, cast(:scope AS text))")
                .setParameter("scope", owner.subject() + " ")
                .executeUpdate());
    }
}
