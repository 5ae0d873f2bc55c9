package org.cyclorama.gifts.grants;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.outbox.Outbox;
import org.hibernate.Session;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What happened to each grant, only ever added to. What the hub must hear of is put in the outbox as ids of events, many in
 * one message: it holds no person's data, and a rush of grants is a few rows.
 */
@ApplicationScoped
public class GrantHistory {

    /** Name of the outbox destination: the hub of events. */
    public static final String HUB = "registration.events";

    /** Events in one message: so many deliveries take less time than a message's lease. */
    private static final int TOGETHER = 25;

    private final Session database;
    private final Doer doer;
    private final Clock clock;
    private final Outbox outbox;

    GrantHistory(Session database, Doer doer, Clock clock, Outbox outbox) {
        this.database = database;
        this.doer = doer;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** The same has happened to all of these, by whoever calls. */
    public void note(String conference, GrantEvent what, Collection<UUID> grants) {
        note(conference, what, grants, doer.role());
    }

    /** The same has happened to all of these, by somebody with this role. */
    public void note(String conference, GrantEvent what, Collection<UUID> grants, String role) {
        if (grants.isEmpty()) {
            return;
        }
        List<UUID> events = database.createNativeQuery("""
                INSERT INTO grant_event (grant_id, conference, kind, role, happened_at)
                SELECT id, :conference, :kind, :role, :now FROM unnest(:grants) AS id RETURNING id""", UUID.class)
                .setParameter("conference", conference)
                .setParameter("kind", what.name())
                .setParameter("role", role)
                .setParameter("now", clock.instant())
                .setParameter("grants", grants.toArray(UUID[]::new))
                .getResultList();
        publish(conference, what, events);
    }

    /** Something has happened to one grant, between these persons or for this reason. */
    public void note(Grant grant, GrantEvent what, Passage passage) {
        UUID event = database.createNativeQuery("""
                INSERT INTO grant_event (grant_id, conference, kind, role, happened_at, from_id, to_id, zone, reason)
                VALUES (:grant, :conference, :kind, :role, :now, cast(:from AS uuid), cast(:to AS uuid),
                    cast(:zone AS text), cast(:reason AS text)) RETURNING id""", UUID.class)
                .setParameter("grant", grant.id())
                .setParameter("conference", grant.conference())
                .setParameter("kind", what.name())
                .setParameter("role", doer.role())
                .setParameter("now", clock.instant())
                .setParameter("from", passage.from(), UUID.class)
                .setParameter("to", passage.to(), UUID.class)
                .setParameter("zone", doer.zone(), String.class)
                .setParameter("reason", passage.reason(), String.class)
                .getSingleResult();
        publish(grant.conference(), what, List.of(event));
    }

    /** The first was the same person's second, and is gone. */
    void merged(String conference, UUID grant, UUID kept) {
        database.createNativeMutationQuery("""
                INSERT INTO grant_event (grant_id, conference, kind, kept_grant_id, role, happened_at)
                VALUES (:grant, :conference, 'MERGED', :kept, :role, :now)""")
                .setParameter("grant", grant)
                .setParameter("conference", conference)
                .setParameter("kept", kept)
                .setParameter("role", doer.role())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** One key for a whole conference: nobody hears that a gift was used before hearing that it was given. */
    private void publish(String conference, GrantEvent what, List<UUID> events) {
        if (what.type().isPresent()) {
            for (int i = 0; i < events.size(); i += TOGETHER) {
                outbox.put(HUB, conference, new Noted(events.subList(i, Math.min(i + TOGETHER, events.size()))));
            }
        }
    }

    /** A message to the hub: what to tell it of. */
    @RegisterForReflection
    public record Noted(List<UUID> events) {
    }

    /** Between whom, or why. */
    public record Passage(UUID from, UUID to, String reason) {

        /** Nobody else is concerned. */
        public static final Passage NONE = new Passage(null, null, null);

        /** From a person to another. */
        public static Passage between(UUID from, UUID to) {
            return new Passage(from, to, null);
        }

        /** For a reason in the organizer's words. */
        public static Passage because(String reason) {
            return new Passage(null, null, reason);
        }
    }
}
