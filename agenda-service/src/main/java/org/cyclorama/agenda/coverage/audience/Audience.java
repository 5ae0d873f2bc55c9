package org.cyclorama.agenda.coverage.audience;

import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.remote.RemoteCopies;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Where the people of a conference live, as registration-service last said. Call it outside transactions. */
@ApplicationScoped
public class Audience {

    private static final Logger LOG = Logger.getLogger(Audience.class);

    private final AudienceClient client;
    private final RemoteCopies copies;
    private final ObjectMapper json;

    Audience(@RestClient AudienceClient client, RemoteCopies copies, ObjectMapper json) {
        this.client = client;
        this.copies = copies;
        this.json = json;
    }

    /** Empty when that can't be known now: registration-service is down, and never said it before. */
    public Optional<List<Group>> of(String conference) {
        try {
            return Optional.of(copies.read("audience/" + conference, etag -> client.audience(conference, etag))
                    .map(this::groups).orElse(List.of()));
        } catch (HttpProblem e) {
            LOG.warnf("Nobody says how many people of %s live where", conference);
            return Optional.empty();
        }
    }

    /** Zones that this JDK does not know are nobody's place. */
    private List<Group> groups(String body) {
        try {
            return json.readValue(body, Answer.class).groups().stream()
                    .filter(group -> ZoneRulesProvider.getAvailableZoneIds().contains(group.zone())).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("registration-service broke its contract", e);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @RegisterForReflection
    record Answer(List<Group> groups) {
    }
}
