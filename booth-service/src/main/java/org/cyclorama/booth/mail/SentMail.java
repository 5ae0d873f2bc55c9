package org.cyclorama.booth.mail;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.retention.ConferenceData;
import org.cyclorama.booth.retention.PersonalData;
import org.hibernate.Session;

/** Mails on their way, which go with the person or the conference. What was sent is not kept. */
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
        if (owner.email() == null) {
            return Map.of();
        }
        return Map.of("mailsOnTheirWay", database.createNativeMutationQuery(
                "DELETE FROM outbox_message WHERE destination = :mail AND lower(payload ->> 'to') = :address")
                .setParameter("mail", MailDelivery.NAME)
                .setParameter("address", owner.email())
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
