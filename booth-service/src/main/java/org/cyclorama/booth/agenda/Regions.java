package org.cyclorama.booth.agenda;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.problem.CommonProblem;
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
     * The tree as agenda last said it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when agenda never said and is down
     */
    public RegionTree tree() {
        String regions = copies.read("regions", agenda::regions)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("No regions are defined yet."));
        try {
            return json.readValue(regions, RegionTree.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Agenda's regions are not as agreed", e);
        }
    }
}
