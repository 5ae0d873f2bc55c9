package org.cyclorama.agenda.suite;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** Registration's paths for other services. */
@RegisterRestClient(configKey = "registration")
@OidcClientFilter
@Path("/internal/conferences/{c}")
interface RegistrationClient {

    // Two seconds: a viewer waits for this. The breaker opens after half of 20 calls failed, so that an outage costs nobody the
    // two seconds again and again.
    @POST
    @Path("/registrations/lookup")
    @Timeout(2000)
    @CircuitBreaker(requestVolumeThreshold = 20)
    Response lookup(@PathParam("c") String conference, Registrations.Lookup whom);

    // Nobody waits for these, and the outbox tries again: five seconds are well inside the outbox's lease.
    @POST
    @Path("/joins")
    @Timeout(5000)
    Response join(@PathParam("c") String conference, FirstJoin.Said join);

    @DELETE
    @Timeout(5000)
    Response delete(@PathParam("c") String conference);
}
