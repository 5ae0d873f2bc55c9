package org.cyclorama.gifts.hub;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** registration-service at the wire. */
@Path("/internal")
@RegisterRestClient(configKey = "registration")
@OidcClientFilter
interface HubClient {

    // Nobody waits for it; even if every event of a message needs a whole second, the message's lease of 30 s holds.
    @POST
    @Path("/events")
    @Timeout(1000)
    Response tell(HubEvent event);
}
