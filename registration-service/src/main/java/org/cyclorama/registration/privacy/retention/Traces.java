package org.cyclorama.registration.privacy.retention;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.registration.webhooks.Webhooks;
import org.hibernate.Session;

/** What a registration leaves in the tables around it: scans, check-ins, mails sent and waiting, what partners were told. */
@ApplicationScoped
class Traces {

    private static final List<String> TABLES = List.of("DELETE FROM sent_mail WHERE registration = :id",
            "DELETE FROM check_in WHERE registration = :id", "DELETE FROM scan WHERE registration = :id",
            "DELETE FROM outbox_message WHERE destination = 'mail' AND ordering_key = cast(:id AS text)");

    private final Session database;
    private final Webhooks webhooks;

    Traces(Session database, Webhooks webhooks) {
        this.database = database;
        this.webhooks = webhooks;
    }

    /** Before the erasure is told: that must still reach the partner. */
    void forget(UUID registration) {
        webhooks.forget(registration);
        TABLES.forEach(table -> database.createNativeMutationQuery(table).setParameter("id", registration).executeUpdate());
    }
}
