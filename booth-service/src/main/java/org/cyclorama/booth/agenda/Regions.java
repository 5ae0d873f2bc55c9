package org.cyclorama.booth.agenda;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.remote.RemoteCopies;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The regions. Ask outside a transaction: the answer may come over the network. */
@ApplicationScoped
public class Regions {

    private final RemoteCopies copies;
    private final AgendaClient agenda;
    private final ObjectMapper json;

    Regions(RemoteCopies copies, @RestClient AgendaClient agenda, ObjectMapper json) {
        this.copies = copies;
        this.agenda = agenda;
        this.json = json;
    }

    /**
     * The tree as agenda last said it; empty before an organizer has defined it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when agenda never said and is down
     */
    public RegionTree tree() {
        return copies.read("regions", agenda::regions).map(this::parse).orElse(new RegionTree(List.of()));
    }

    private RegionTree parse(String regions) {
        try {
            return json.readValue(regions, RegionTree.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Agenda's regions are not as agreed", e);
        }
    }
}
