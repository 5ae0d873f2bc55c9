package org.cyclorama.registration.privacy;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** What every service offers (at the wire). */
interface PrivacyClient {

    @POST
    @Path("/internal/privacy/export")
    Response export(Person person);

    @POST
    @Path("/internal/privacy/erasure")
    Response erasure(Person person);

    /** agenda-service. */
    @Path("/")
    @RegisterRestClient(configKey = "agenda")
    @OidcClientFilter
    @Timeout(15_000) // Nobody waits for it, and the outbox tries again: well inside the outbox's lease.
    interface OfAgenda extends PrivacyClient {
    }

    /** booth-service. */
    @Path("/")
    @RegisterRestClient(configKey = "booth")
    @OidcClientFilter
    @Timeout(15_000)
    interface OfBooth extends PrivacyClient {
    }

    /** gifts-service. */
    @Path("/")
    @RegisterRestClient(configKey = "gifts")
    @OidcClientFilter
    @Timeout(15_000)
    interface OfGifts extends PrivacyClient {
    }
}
