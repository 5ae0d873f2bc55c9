package org.cyclorama.gifts.agenda;

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

/** agenda-service at the wire. */
@Path("/internal")
@RegisterRestClient(configKey = "agenda")
@OidcClientFilter
@Timeout(2000) // A person waits for this; a copy is the answer after that.
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000) // Down for sure after ten: use the copy, look again every two seconds.
interface AgendaClient {

    @GET
    @Path("/conferences/{slug}")
    Response conference(@PathParam("slug") String slug, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String etag);
}
