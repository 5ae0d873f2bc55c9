package org.cyclorama.booth.gifts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.retention.ConferenceData;
import org.cyclorama.booth.retention.PersonalData;
import org.cyclorama.booth.retention.Rows;
import org.hibernate.Session;

/** That somebody earned a gift stays, for the figures; who it was goes, and what is still on its way does not arrive. */
@ApplicationScoped
class GiftData implements PersonalData, ConferenceData {

    private final Session database;

    GiftData(Session database) {
        this.database = database;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Owner owner) {
        return Map.of("earnedGifts", Rows.of(database.createNativeQuery("""
                SELECT b.conference, b.code AS booth, g.campaign, g.state, g.earned_at AS "earnedAt"
                FROM gift_claim g JOIN booth b ON b.id = g.booth WHERE g.person = :person ORDER BY g.earned_at""", Tuple.class)
                .setParameter("person", owner.subject())
                .getResultList()));
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        database.createNativeMutationQuery(
                "DELETE FROM outbox_message WHERE destination = :gifts AND payload ->> 'person' = :person")
                .setParameter("gifts", GiftDelivery.NAME)
                .setParameter("person", owner.subject())
                .executeUpdate();
        return Map.of("earnedGifts", database.createNativeMutationQuery(
                "UPDATE gift_claim SET person = :nobody WHERE person = :person")
                .setParameter("nobody", "erased:" + UUID.randomUUID())
                .setParameter("person", owner.subject())
                .executeUpdate());
    }

    @Override
    public void delete(String conference) {
        database.createNativeMutationQuery(
                "DELETE FROM outbox_message WHERE destination = :gifts AND payload ->> 'conference' = :conference")
                .setParameter("gifts", GiftDelivery.NAME)
                .setParameter("conference", conference)
                .executeUpdate();
        database.createNativeMutationQuery(
                "DELETE FROM gift_claim WHERE booth IN (SELECT id FROM booth WHERE conference = :conference)")
                .setParameter("conference", conference)
                .executeUpdate();
    }
}
