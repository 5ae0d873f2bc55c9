package org.cyclorama.booth.gifts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.gifts.OfferedGift.Availability;
import org.cyclorama.defaults.remote.RemoteCopies;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How much is left of the booths' gifts, as gifts-service last said. A booth never waits long, nor fails, for knowing it. */
@ApplicationScoped
public class Campaigns {

    private static final Logger LOG = Logger.getLogger(Campaigns.class);
    /** How long an owner that never answered is not asked again. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final RemoteCopies copies;
    private final GiftsClient gifts;
    private final ObjectMapper json;
    private final Map<String, Instant> silent = new ConcurrentHashMap<>();
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Campaigns(RemoteCopies copies, @RestClient GiftsClient gifts, ObjectMapper json) {
        this.copies = copies;
        this.gifts = gifts;
        this.json = json;
    }

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<Item> items) {
    }

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String code, Availability state) {
    }

    /** What was made of an answer: the copy stays the same object while its owner says that nothing changed. */
    private record Known(String answer, Map<String, Availability> states) {
    }

    /** What a conference's campaigns offer at one moment. */
    public record Offers(Map<String, Availability> states) {

        /** The gift of a campaign. */
        public OfferedGift gift(String campaign) {
            return new OfferedGift(campaign, states.get(campaign));
        }
    }

    /** Ask once for a whole list, outside a transaction: the answer may come over the network. */
    public Offers of(String conference) {
        return new Offers(states(conference));
    }

    private Map<String, Availability> states(String conference) {
        Instant until = silent.get(conference);
        if (until != null && Instant.now().isBefore(until)) {
            return Map.of();
        }
        try {
            return copies.read("campaigns/" + conference, etag -> gifts.campaigns(conference, etag))
                    .map(answer -> understood(conference, answer)).orElse(Map.of());
        } catch (HttpProblem unavailable) {
            LOG.warnf("Campaigns of %s are not known: %s", conference, unavailable.getTitle());
            silent.put(conference, Instant.now().plus(SILENCE));
            return Map.of();
        }
    }

    private Map<String, Availability> understood(String conference, String answer) {
        Known before = known.get(conference);
        if (before == null || !before.answer().equals(answer)) {
            before = new Known(answer, parse(answer));
            known.put(conference, before);
        }
        return before.states();
    }

    private Map<String, Availability> parse(String answer) {
        try {
            Map<String, Availability> states = new ConcurrentHashMap<>();
            json.readValue(answer, Answer.class).items().forEach(item -> states.put(item.code(), item.state()));
            return Map.copyOf(states);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Campaigns are not as agreed", e);
        }
    }
}
