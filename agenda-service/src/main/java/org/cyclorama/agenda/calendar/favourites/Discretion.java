package org.cyclorama.agenda.calendar.favourites;

import java.net.URI;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Whatever goes wrong with a feed, the problem names no address in which a token could be: problems are copied and kept. */
class Discretion {

    @ServerResponseFilter
    void hush(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem
                && request.getUriInfo().getRequestUri().getRawPath().startsWith(Feeds.PATH + "/")) {
            response.setEntity(HttpProblem.builder(problem).withInstance(URI.create(Feeds.PATH)).build());
        }
    }
}
