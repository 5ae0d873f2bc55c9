package org.cyclorama.agenda.suite;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.cyclorama.defaults.outbox.Outbox;
import org.hibernate.Session;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Has a test conference removed everywhere else too. */
@ApplicationScoped
public class Removal {

    private final Outbox outbox;
    private final Session database;

    Removal(Outbox outbox, Session database) {
        this.outbox = outbox;
        this.database = database;
    }

    /** Tells every service once this transaction commits; what was still to be told of the conference is not told any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void everywhere(String conference) {
        database.createNativeMutationQuery(
                "DELETE FROM outbox_message WHERE destination = :joins AND payload ->> 'conference' = :conference")
                .setParameter("joins", FirstJoin.DESTINATION).setParameter("conference", conference).executeUpdate();
        List.of(RemovalDelivery.REGISTRATION, RemovalDelivery.BOOTH, RemovalDelivery.GIFTS)
                .forEach(service -> outbox.put(service, conference, new Removed(conference)));
    }

    /** The conference that is gone. */
    @RegisterForReflection
    record Removed(String conference) {
    }
}
