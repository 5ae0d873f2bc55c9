package org.cyclorama.registration.privacy;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.outbox.RefusedForGoodException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The other services, as far as a person's data is concerned. */
@ApplicationScoped
class OtherServices {

    private static final int OK = 200;

    private final Map<String, PrivacyClient> clients;
    private final ObjectMapper json;

    OtherServices(@RestClient PrivacyClient.OfAgenda agenda, @RestClient PrivacyClient.OfBooth booth,
            @RestClient PrivacyClient.OfGifts gifts, ObjectMapper json) {
        this.clients = Map.of("agenda", agenda, "booth", booth, "gifts", gifts);
        this.json = json;
    }

    /** What a service answers; throws while it does not. Asking twice is the same as once. */
    JsonNode ask(String service, PrivacyKind kind, Person person) {
        PrivacyClient client = clients.get(service);
        try (Response answer = kind == PrivacyKind.EXPORT ? client.export(person) : client.erasure(person)) {
            if (answer.getStatus() != OK) {
                throw RefusedForGoodException.from(new WebApplicationException(answer.getStatus()));
            }
            return json.readTree(answer.readEntity(String.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(service + " broke its contract", e);
        }
    }
}
