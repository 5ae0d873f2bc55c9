package org.cyclorama.gifts.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.outbox.OutboxDestination;
import org.cyclorama.defaults.outbox.OutboxMessage;
import org.cyclorama.defaults.outbox.RefusedForGoodException;
import org.cyclorama.gifts.grants.GrantHistory;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Sends events one by one; the hub knows one that it had already by its id. */
@ApplicationScoped
class HubDelivery implements OutboxDestination {

    private final HubClient hub;
    private final HubEvents events;
    private final ObjectMapper json;

    HubDelivery(@RestClient HubClient hub, HubEvents events, ObjectMapper json) {
        this.hub = hub;
        this.events = events;
        this.json = json;
    }

    @Override
    public String name() {
        return GrantHistory.HUB;
    }

    /** What is refused for good keeps nothing else back, and is told at the end. */
    @Override
    public void deliver(OutboxMessage message) {
        RefusedForGoodException refused = null;
        for (HubEvent event : events.named(message.as(GrantHistory.Noted.class, json).events())) {
            try (Response answer = hub.tell(event)) {
                if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                    throw RefusedForGoodException.from(new WebApplicationException(answer.getStatus()));
                }
            } catch (RefusedForGoodException e) {
                refused = e;
            }
        }
        if (refused != null) {
            throw refused;
        }
    }
}
