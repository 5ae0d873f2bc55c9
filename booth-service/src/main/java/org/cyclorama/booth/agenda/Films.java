package org.cyclorama.booth.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.remote.RemoteCopies;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The films of a conference, as its current release has them. Ask outside a transaction: the answer may come over the network.
 */
@ApplicationScoped
public class Films {

    private final RemoteCopies copies;
    private final AgendaClient agenda;
    private final ObjectMapper json;

    Films(RemoteCopies copies, @RestClient AgendaClient agenda, ObjectMapper json) {
        this.copies = copies;
        this.agenda = agenda;
        this.json = json;
    }

    /**
     * All of them, in agenda's order.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown conference, 503 when agenda never said and is down
     */
    public List<Film> of(String conference) {
        String films = copies.read("films/" + conference, etag -> agenda.films(conference, etag))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such conference."));
        try {
            return json.readValue(films, Programme.class).items();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Agenda's films are not as agreed", e);
        }
    }

    /** By which spaces name them; throws as {@link #of}. */
    public Set<String> codes(String conference) {
        return of(conference).stream().map(Film::code).collect(Collectors.toUnmodifiableSet());
    }

    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Programme(List<Film> items) {
    }
}
