package org.cyclorama.gifts.hub;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.gifts.grants.GrantEvent;
import org.hibernate.Session;

/** Makes events of history. Whom they concern is looked up when they are sent: an erased person's are sent without. */
@ApplicationScoped
class HubEvents {

    private final Session database;

    HubEvents(Session database) {
        this.database = database;
    }

    /** These events, in order; those of a conference that is gone are left out. */
    @Transactional
    List<HubEvent> named(Collection<UUID> events) {
        return database.createNativeQuery("""
                SELECT e.id, e.kind, e.happened_at, g.id AS grant_id, g.conference, g.campaign, g.gift, g.source,
                    (SELECT min(value) FROM person_key WHERE person_id = coalesce(e.to_id, g.holder_id) AND kind = 'SUBJECT')
                        AS subject,
                    (SELECT min(value) FROM person_key WHERE person_id = coalesce(e.to_id, g.holder_id) AND kind = 'EMAIL')
                        AS email
                FROM grant_event e JOIN gift_grant g ON g.id = e.grant_id WHERE e.id = ANY (:events) ORDER BY e.id""",
                Tuple.class)
                .setParameter("events", events.toArray(UUID[]::new))
                .getResultStream()
                .map(HubEvents::event)
                .toList();
    }

    private static HubEvent event(Tuple row) {
        return new HubEvent(row.get("id", UUID.class),
                GrantEvent.valueOf(row.get("kind", String.class)).type().orElseThrow(), row.get("conference", String.class),
                new HubEvent.Person(row.get("subject", String.class), row.get("email", String.class)),
                row.get("happened_at", Instant.class),
                Map.of("grant", row.get("grant_id", UUID.class).toString(), "campaign", row.get("campaign", String.class),
                        "gift", row.get("gift", String.class), "source", row.get("source", String.class)));
    }
}
