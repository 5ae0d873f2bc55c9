package org.cyclorama.booth.news;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.retention.ConferenceData;
import org.cyclorama.booth.retention.PersonalData;
import org.hibernate.Session;

/** What the hub has not been told yet of a person who is erased, it need not know any more. */
@ApplicationScoped
class UntoldNews implements PersonalData, ConferenceData {

    private final Session database;

    UntoldNews(Session database) {
        this.database = database;
    }

    /** What lies in the outbox for a moment is in the collections themselves. */
    @Override
    public Map<String, List<Map<String, Object>>> export(Owner owner) {
        return Map.of();
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        return Map.of("untoldEvents", database.createNativeMutationQuery("""
                DELETE FROM outbox_message WHERE destination = :hub AND (payload #>> '{person,subject}' = :person
                  OR payload #>> '{person,email}' = :email)""")
                .setParameter("hub", Hub.NAME)
                .setParameter("person", owner.subject())
                .setParameter("email", Objects.toString(owner.email(), ""))
                .executeUpdate());
    }

    @Override
    public void delete(String conference) {
        database.createNativeMutationQuery(
                "DELETE FROM outbox_message WHERE destination = :hub AND payload ->> 'conference' = :conference")
                .setParameter("hub", Hub.NAME)
                .setParameter("conference", conference)
                .executeUpdate();
    }
}
