package org.cyclorama.gifts.granting;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.identity.Caller;
import org.hibernate.Session;

/** What happened to each grant, only ever added to. */
@ApplicationScoped
class GrantHistory {

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    GrantHistory(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void granted(Collection<UUID> grants) {
        note("GRANTED", grants);
    }

    void claimed(Collection<UUID> grants) {
        note("CLAIMED", grants);
    }

    /** The first was the same person's second, and is gone. */
    void merged(UUID grant, UUID kept) {
        database.createNativeMutationQuery("""
                INSERT INTO grant_event (grant_id, kind, kept_grant_id, role, happened_at)
                VALUES (:grant, 'MERGED', :kept, :role, :now)""")
                .setParameter("grant", grant)
                .setParameter("kept", kept)
                .setParameter("role", caller.leadingRole())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void note(String kind, Collection<UUID> grants) {
        if (grants.isEmpty()) {
            return;
        }
        database.createNativeMutationQuery("""
                INSERT INTO grant_event (grant_id, kind, role, happened_at)
                SELECT id, :kind, :role, :now FROM unnest(:grants) AS id""")
                .setParameter("kind", kind)
                .setParameter("role", caller.leadingRole())
                .setParameter("now", clock.instant())
                .setParameter("grants", grants.toArray(UUID[]::new))
                .executeUpdate();
    }
}
