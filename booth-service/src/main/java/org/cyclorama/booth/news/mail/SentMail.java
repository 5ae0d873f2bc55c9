package org.cyclorama.booth.news.mail;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.retention.ConferenceData;
import org.cyclorama.booth.retention.PersonalData;
import org.hibernate.Session;

/**
 * Mails on their way. Those to a person who is erased go; those that tell a team of that person still tell what happened, but
 * not
 * who it was. What was sent is not kept.
 */
@ApplicationScoped
class SentMail implements PersonalData, ConferenceData {

    private final Session database;

    SentMail(Session database) {
        this.database = database;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Owner owner) {
        return Map.of();
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        int toTeams = database.createNativeMutationQuery("""
                UPDATE outbox_message SET payload = payload || jsonb_build_object('person', NULL,
                  'facts', payload -> 'facts' || jsonb_build_object('who', NULL, 'text', NULL))
                WHERE destination = :mail AND payload ->> 'person' = :person AND starts_with(payload ->> 'notice', 'TEAM_')""")
                .setParameter("mail", MailDelivery.NAME)
                .setParameter("person", owner.subject())
                .executeUpdate();
        return Map.of("mailsOnTheirWay", toTeams + database.createNativeMutationQuery("""
                DELETE FROM outbox_message WHERE destination = :mail AND (payload ->> 'person' = :person
                  OR lower(payload ->> 'to') = :address)""")
                .setParameter("mail", MailDelivery.NAME)
                .setParameter("person", owner.subject())
                .setParameter("address", Objects.toString(owner.email(), ""))
                .executeUpdate());
    }

    @Override
    public void delete(String conference) {
        database.createNativeMutationQuery(
                "DELETE FROM outbox_message WHERE destination = :mail AND payload ->> 'conference' = :conference")
                .setParameter("mail", MailDelivery.NAME)
                .setParameter("conference", conference)
                .executeUpdate();
    }
}
