package org.cyclorama.registration.agenda;

import java.util.HashSet;
import java.util.List;
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

/** Conferences and regions as agenda-service defines them, also while it is down. Call it outside transactions. */
@ApplicationScoped
public class Agenda {

    private final AgendaClient client;
    private final RemoteCopies copies;
    private final ObjectMapper json;

    Agenda(@RestClient AgendaClient client, RemoteCopies copies, ObjectMapper json) {
        this.client = client;
        this.copies = copies;
        this.json = json;
    }

    /**
     * The conference with this slug.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, 503 when that can't be known now
     */
    public Conference conference(String slug) {
        return copies.read("conference/" + slug, etag -> client.conference(slug, etag))
                .map(body -> parse(body, Conference.class))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no conference " + slug + "."));
    }

    /** Code of the region that a country (ISO 3166-1 alpha-2) belongs to; empty for no country. */
    public Optional<String> regionOf(String country) {
        return regions().stream().filter(region -> region.countries().contains(country)).map(Region::code).findFirst();
    }

    /** These regions and all that are under them. */
    public Set<String> regionsUnder(Set<String> regions) {
        Set<String> covered = new HashSet<>(regions);
        List<Region> all = regions();
        while (all.stream().filter(region -> covered.contains(region.parent())).map(Region::code).toList()
                .stream().anyMatch(covered::add)) {
            // Another level may follow.
            continue;
        }
        return covered;
    }

    private List<Region> regions() {
        return copies.read("regions", client::regions).map(body -> parse(body, Regions.class).regions()).orElse(List.of());
    }

    private <T> T parse(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("agenda-service broke its contract", e);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @RegisterForReflection
    record Regions(List<Region> regions) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @RegisterForReflection
    record Region(String code, String parent, List<String> countries) {
    }
}
