package org.cyclorama.registration.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
    private final Map<String, Parsed> memory = new ConcurrentHashMap<>();

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
                .map(body -> parsed("conference/" + slug, body, Conference.class))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no conference " + slug + "."));
    }

    /** Code of the region that a country (ISO 3166-1 alpha-2) belongs to; empty for no country. */
    public Optional<String> regionOf(String country) {
        return regions().stream().filter(region -> region.countries().contains(country)).map(Region::code).findFirst();
    }

    /** These regions and all under them. */
    public Set<String> under(Set<String> codes) {
        Set<String> covered = new HashSet<>(codes);
        List<Region> tree = regions();
        // As often as the tree is deep; it ends when a round finds nothing.
        while (tree.stream().filter(region -> covered.contains(region.parent())).map(Region::code)
                .filter(covered::add).count() > 0) {
            continue;
        }
        return covered;
    }

    private List<Region> regions() {
        return copies.read("regions", client::regions).map(body -> parsed("regions", body, Regions.class).regions())
                .orElse(List.of());
    }

    /** The same text is read once: the copies keep it as the same object while it is current. */
    private <T> T parsed(String name, String body, Class<T> type) {
        Parsed known = memory.get(name);
        if (known == null || known.body() != body) {
            known = new Parsed(body, parse(body, type));
            memory.put(name, known);
        }
        return type.cast(known.value());
    }

    private <T> T parse(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("agenda-service broke its contract", e);
        }
    }

    private record Parsed(String body, Object value) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @RegisterForReflection
    record Regions(List<Region> regions) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @RegisterForReflection
    record Region(String code, String parent, Set<String> countries) {
    }
}
