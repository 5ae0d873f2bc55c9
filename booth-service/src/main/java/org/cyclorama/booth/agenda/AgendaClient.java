package org.cyclorama.booth.agenda;

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

/** Agenda's paths for other services. Not retried: a copy is at hand, and the next request asks again. */
@RegisterRestClient(configKey = "agenda")
@OidcClientFilter
@Path("/internal")
interface AgendaClient {

    // Two seconds: a visitor waits for this. The breaker opens after half of 20 calls failed, so that an outage costs nobody
    // the two seconds again and again.
    @GET
    @Path("/conferences/{c}")
    @Timeout(2000)
    @CircuitBreaker(requestVolumeThreshold = 20)
    Response conference(@PathParam("c") String slug, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String etag);

    @GET
    @Path("/conferences/{c}/films")
    @Timeout(2000)
    @CircuitBreaker(requestVolumeThreshold = 20)
    Response films(@PathParam("c") String slug, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String etag);

    @GET
    @Path("/regions")
    @Timeout(2000)
    @CircuitBreaker(requestVolumeThreshold = 20)
    Response regions(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String etag);
}
