package org.cyclorama.booth.gifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.outbox.OutboxDestination;
import org.cyclorama.defaults.outbox.OutboxMessage;
import org.cyclorama.defaults.outbox.RefusedForGoodException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks gifts-service for the gifts that were earned. */
@ApplicationScoped
class GiftDelivery implements OutboxDestination {

    static final String NAME = "gifts.grant";

    private static final Logger LOG = Logger.getLogger(GiftDelivery.class);
    private static final int CONFLICT = 409;

    private final GiftsClient gifts;
    private final GiftClaims claims;
    private final ObjectMapper json;

    GiftDelivery(@RestClient GiftsClient gifts, GiftClaims claims, ObjectMapper json) {
        this.gifts = gifts;
        this.claims = claims;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(OutboxMessage message) {
        GiftMessage gift = message.as(GiftMessage.class, json);
        try (Response answer = gifts.grant(gift.conference(), GiveGift.of(gift))) {
            GiftState state = understand(answer);
            claims.settle(gift.booth(), gift.person(), state);
            LOG.infof("Gift of campaign %s for booth %s: %s", gift.campaign(), gift.booth(), state);
        }
    }

    private GiftState understand(Response answer) {
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            return GiftState.GRANTED;
        }
        String problem = answer.getStatus() == CONFLICT ? problem(answer) : "";
        return switch (problem.substring(problem.lastIndexOf('/') + 1)) {
            case "out-of-stock" -> GiftState.SOLD_OUT;
            case "campaign-closed" -> GiftState.NONE;
            // What else is refused for good, such as an unknown campaign, somebody has to mend: the claim stays on its way.
            default -> throw RefusedForGoodException.from(new WebApplicationException(answer.getStatus()));
        };
    }

    private String problem(Response answer) {
        try {
            JsonNode problem = json.readTree(answer.readEntity(String.class));
            return "/" + problem.path("type").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
