package org.cyclorama.booth.agenda;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.remote.RemoteCopies;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Which conferences there are. Ask outside a transaction: the answer may come over the network. */
@ApplicationScoped
public class Conferences {

    private final RemoteCopies copies;
    private final AgendaClient agenda;
    private final ObjectMapper json;

    Conferences(RemoteCopies copies, @RestClient AgendaClient agenda, ObjectMapper json) {
        this.copies = copies;
        this.agenda = agenda;
        this.json = json;
    }

    /**
     * Lets a request pass only for a conference that exists.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, 503 when agenda never said and is down
     */
    public void require(String slug) {
        read(slug);
    }

    /**
     * The BCP 47 tags of the languages that a conference speaks and is interpreted into.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, 503 when agenda never said and is down
     */
    public Set<String> languages(String slug) {
        return parse(read(slug)).languages();
    }

    /** Whether a conference is only tried out, so that nobody gets mail of it; also one that is no more. */
    public boolean isTest(String slug) {
        return copy(slug).map(this::parse).map(Conference::test).orElse(true);
    }

    private Conference parse(String conference) {
        try {
            return json.readValue(conference, Conference.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Agenda's conference is not as agreed", e);
        }
    }

    private String read(String slug) {
        return copy(slug).orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such conference."));
    }

    private Optional<String> copy(String slug) {
        return copies.read("conference/" + slug, etag -> agenda.conference(slug, etag));
    }

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Conference(Set<String> languages, boolean test) {
    }
}
