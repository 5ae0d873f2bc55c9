package org.cyclorama.booth.agenda;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.remote.RemoteCopies;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which conferences there are. Ask outside a transaction: the answer may come over the network. */
@ApplicationScoped
public class Conferences {

    private final RemoteCopies copies;
    private final AgendaClient agenda;

    Conferences(RemoteCopies copies, @RestClient AgendaClient agenda) {
        this.copies = copies;
        this.agenda = agenda;
    }

    /**
     * Lets a request pass only for a conference that exists.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none, 503 when agenda never said and is down
     */
    public void require(String slug) {
        if (copies.read("conference/" + slug, etag -> agenda.conference(slug, etag)).isEmpty()) {
            throw CommonProblem.NOT_FOUND.because("There is no such conference.");
        }
    }
}
