package org.cyclorama.booth.news;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** registration-service, the hub of partners' webhooks. */
@RegisterRestClient(configKey = "registration")
@OidcClientFilter
@Path("/internal/events")
interface HubClient {

    // Nobody waits for it, and the outbox tries again: five seconds are well inside the outbox's lease.
    @POST
    @Timeout(5000)
    void tell(HubEvent event);
}
