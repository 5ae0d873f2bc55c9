package org.cyclorama.booth.gifts;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** The public path of gifts-service, called with the role of a gift-granter. */
@RegisterRestClient(configKey = "gifts")
@OidcClientFilter
@Path("/api/gifts/v1")
interface GiftsClient {

    // Nobody waits for it, and the outbox tries again: five seconds are well inside the outbox's lease.
    @POST
    @Path("/conferences/{c}/grants")
    @Timeout(5000)
    Response grant(@PathParam("c") String conference, GiveGift gift);
}
