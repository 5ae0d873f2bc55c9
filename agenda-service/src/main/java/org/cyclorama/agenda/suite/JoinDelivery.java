package org.cyclorama.agenda.suite;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.outbox.OutboxDestination;
import org.cyclorama.defaults.outbox.OutboxMessage;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Brings first joins to registration-service. */
@ApplicationScoped
class JoinDelivery implements OutboxDestination {

    private final RegistrationClient client;
    private final ObjectMapper json;

    JoinDelivery(@RestClient RegistrationClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public String name() {
        return FirstJoin.DESTINATION;
    }

    @Override
    public void deliver(OutboxMessage message) {
        FirstJoin join = message.as(FirstJoin.class, json);
        Answers.requireSuccess(() -> client.join(join.conference(), join.said()));
    }
}
