package org.cyclorama.registration.webhooks.hub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.registration.webhooks.PersonEvent;
import org.cyclorama.registration.webhooks.Webhooks;
import org.hibernate.Session;

/** Finds out which partner may see an event of another service. */
@ApplicationScoped
class Hub {

    private final Session database;
    private final Webhooks webhooks;

    Hub(Session database, Webhooks webhooks) {
        this.database = database;
        this.webhooks = webhooks;
    }

    @Transactional
    void tell(HubEvent event) {
        database.createNativeQuery("""
                SELECT id, partner, external_id, test FROM registration
                WHERE conference = :conference AND partner IS NOT NULL AND state <> 'CANCELLED'
                  AND (subject = :subject OR email = :email AND (subject IS NULL OR :subject = ''))
                ORDER BY subject = :subject DESC NULLS LAST LIMIT 1""", Tuple.class)
                .setParameter("conference", event.conference())
                .setParameter("subject", Objects.toString(event.person().subject(), ""))
                .setParameter("email", Objects.toString(event.person().email(), ""))
                .getResultStream().findFirst()
                .ifPresent(person -> webhooks.tell(List.of(about(person, event))));
    }

    private static PersonEvent about(Tuple person, HubEvent event) {
        UUID registration = person.get("id", UUID.class);
        Map<String, Object> data = new LinkedHashMap<>(event.data());
        data.put("conference", event.conference());
        data.put("registration", registration);
        data.put("externalId", person.get("external_id", String.class));
        data.put("test", person.get("test", Boolean.class));
        return new PersonEvent(event.id(), event.type(), person.get("partner", String.class), event.conference(), registration,
                event.occurredAt(), data);
    }
}
