package org.cyclorama.booth.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;

import org.cyclorama.defaults.outbox.Outbox;
import org.cyclorama.defaults.outbox.OutboxDestination;
import org.cyclorama.defaults.outbox.OutboxMessage;
import org.cyclorama.defaults.outbox.RefusedForGoodException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Tells the hub of partners' webhooks what happened, in order for each comment, request or meeting. */
@ApplicationScoped
class Hub implements OutboxDestination {

    static final String NAME = "registration.events";

    private final Outbox outbox;
    private final HubClient hub;
    private final ObjectMapper json;

    Hub(Outbox outbox, @RestClient HubClient hub, ObjectMapper json) {
        this.outbox = outbox;
        this.hub = hub;
        this.json = json;
    }

    void pass(@Observes Happened news) {
        if (news.type().event() != null) {
            outbox.put(NAME, news.subject().toString(), HubEvent.of(news));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(OutboxMessage message) {
        try {
            hub.tell(message.as(HubEvent.class, json).with(message.id()));
        } catch (WebApplicationException refused) {
            throw RefusedForGoodException.from(refused);
        }
    }
}
