package org.cyclorama.agenda.suite;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The path of booth-service that forgets a test conference. */
@RegisterRestClient(configKey = "booth")
@OidcClientFilter
@Path("/internal/conferences/{c}")
interface BoothClient {

    // Nobody waits for it, and the outbox tries again.
    @DELETE
    @Timeout(5000)
    Response delete(@PathParam("c") String conference);
}
