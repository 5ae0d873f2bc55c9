package org.cyclorama.agenda.suite.privacy;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** What the tables of service-defaults hold of a person: stored answers to repeated requests, and messages on their way. */
@ApplicationScoped
class Traces implements PersonalData {

    private final Session database;

    Traces(Session database) {
        this.database = database;
    }

    @Override
    public String collection() {
        return "traces";
    }

    /** Copies of what the other collections hold. */
    @Override
    public List<Map<String, Object>> export(Person person) {
        return List.of();
    }

    @Override
    public int erase(Person person) {
        return database.createNativeMutationQuery("DELETE FROM idempotent_answer WHERE starts_with(scope, :subject || ' ')")
                .setParameter("subject", person.subject()).executeUpdate()
                + database.createNativeMutationQuery("DELETE FROM outbox_message WHERE payload ->> 'subject' = :subject")
                        .setParameter("subject", person.subject()).executeUpdate();
    }
}
