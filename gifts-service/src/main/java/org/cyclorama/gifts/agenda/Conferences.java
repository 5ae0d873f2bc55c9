package org.cyclorama.gifts.agenda;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.remote.RemoteCopies;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Conferences as agenda-service defines them, also while it is down. Ask outside transactions. */
@ApplicationScoped
public class Conferences {

    private final AgendaClient client;
    private final RemoteCopies copies;

    Conferences(@RestClient AgendaClient client, RemoteCopies copies) {
        this.client = client;
        this.copies = copies;
    }

    /**
     * Lets only an existing conference pass.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, 503 when that can't be known
     *         now
     */
    public void require(String slug) {
        copies.read("conference/" + slug, etag -> client.conference(slug, etag))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no conference " + slug + "."));
    }
}
