package org.cyclorama.booth.gifts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** gifts-service: its public path for grants, called with the role of a gift-granter, and what it tells other services. */
@RegisterRestClient(configKey = "gifts")
@OidcClientFilter
interface GiftsClient {

    // Nobody waits for it, and the outbox tries again: five seconds are well inside the outbox's lease.
    @POST
    @Path("/api/gifts/v1/conferences/{c}/grants")
    @Timeout(5000)
    Response grant(@PathParam("c") String conference, GiveGift gift);

    // A visitor waits for this, and the booth can be shown without it: one second, and after half of 20 calls failed none.
    @GET
    @Path("/internal/conferences/{c}/campaigns")
    @Timeout(1000)
    @CircuitBreaker(requestVolumeThreshold = 20)
    Response campaigns(@PathParam("c") String conference, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String etag);
}
