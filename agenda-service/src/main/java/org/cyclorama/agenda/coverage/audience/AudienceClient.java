package org.cyclorama.agenda.coverage.audience;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** registration-service at the wire. */
@Path("/internal")
@RegisterRestClient(configKey = "registration")
@OidcClientFilter
@Timeout(2000) // A person waits for the report; without people it is still one.
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000) // Down for sure after ten: look again every two seconds.
interface AudienceClient {

    @GET
    @Path("/conferences/{slug}/audience")
    Response audience(@PathParam("slug") String slug, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String etag);
}
