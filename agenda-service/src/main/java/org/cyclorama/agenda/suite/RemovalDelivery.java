package org.cyclorama.agenda.suite;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.outbox.OutboxDestination;
import org.cyclorama.defaults.outbox.OutboxMessage;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Tells each service that a test conference is gone. A message's ordering key is the conference's slug. */
class RemovalDelivery {

    static final String REGISTRATION = "registration.removals";
    static final String BOOTH = "booth.removals";
    static final String GIFTS = "gifts.removals";

    @Produces
    @Singleton
    OutboxDestination registration(@RestClient RegistrationClient client) {
        return new ToOne(REGISTRATION, client::delete);
    }

    @Produces
    @Singleton
    OutboxDestination booth(@RestClient BoothClient client) {
        return new ToOne(BOOTH, client::delete);
    }

    @Produces
    @Singleton
    OutboxDestination gifts(@RestClient GiftsClient client) {
        return new ToOne(GIFTS, client::delete);
    }

    /** A service that forgets a conference when told. */
    interface Forgetting {
        Response delete(String conference);
    }

    /** The way to one service. */
    record ToOne(String name, Forgetting service) implements OutboxDestination {

        @Override
        public void deliver(OutboxMessage message) {
            Answers.requireSuccess(() -> service.delete(message.orderingKey()));
        }
    }
}
