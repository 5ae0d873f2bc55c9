package org.cyclorama.registration.webhooks;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A partner's webhooks and what they were told. */
@Path("/api/registration/v1/webhooks")
@Tag(name = "Webhooks")
@RolesAllowed(Roles.PARTNER_PORTAL)
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "403", description = "`forbidden`: no portal, or one whose token names no partner")
@PrivateChange
class WebhookResource {

    private final Webhooks webhooks;
    private final WebhookRepository repository;
    private final DeliveryLog log;
    private final Idempotency idempotency;
    private final Caller caller;

    WebhookResource(Webhooks webhooks, WebhookRepository repository, DeliveryLog log, Idempotency idempotency, Caller caller) {
        this.webhooks = webhooks;
        this.repository = repository;
        this.log = log;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(summary = "Create a webhook", description = """
            Calls are signed as Standard Webhooks (standardwebhooks.com) asks: `webhook-id`, `webhook-timestamp`, `webhook-signature`. \
            Answer 2xx within 15 seconds; everything else is tried again for three days, 410 disables the webhook. An event can come \
            twice (same `webhook-id`) and out of order (see `timestamp`). It tells of the partner's own people only, by ids and codes: \
            read the rest by `registration`. Types: `registration.created`, `.promoted`, `.changed`, `.moved-online`, `.cancelled`, \
            `.erased`, `check-in.created`, `.undone`, `comment.posted`, `.decided`, `.withdrawn`, `collaboration-request.opened`, \
            `.changed`, `meeting.booked`, `.cancelled`, `gift.granted`, `.revealed`, `.redeemed`, `.passed-on`, `.revoked`, `.expired`.""")
    @APIResponse(responseCode = "201", description = "Created; the only answer that holds its `secret`", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`too-many-webhooks`")
    @APIResponse(responseCode = "422", description = "`webhook-address-refused`, `idempotency-key-reused`")
    public Response create(@Valid @NotNull NewWebhook wish) {
        return idempotency.once(wish, () -> {
            Webhook webhook = webhooks.create(partner(), wish);
            return Response.created(URI.create("/api/registration/v1/webhooks/" + webhook.id()))
                    .entity(WebhookView.withSecret(webhook)).build();
        });
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "My webhooks")
    @APIResponse(responseCode = "200", description = "A page of webhooks")
    public Page<WebhookView> list(@Valid @BeanParam PageRequest page) {
        return Page.of(repository.page(partner(), page.startId(), page.rows()), page.limit,
                webhook -> Cursor.after(webhook.id()), WebhookView::of);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a webhook", description = "With what it has not been told yet.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", description = "`not-found`")
    public void delete(@PathParam("id") UUID id) {
        webhooks.delete(partner(), id);
    }

    @POST
    @Path("/{id}/secret")
    @Operation(summary = "Make a new secret", description = "For the next 24 hours calls are signed with the old one too.")
    @APIResponse(responseCode = "200", description = "The webhook with its new `secret`")
    @APIResponse(responseCode = "404", description = "`not-found`")
    public WebhookView rotate(@PathParam("id") UUID id) {
        return WebhookView.withSecret(webhooks.rotate(partner(), id));
    }

    @GET
    @AsTable
    @Path("/{id}/deliveries")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "What a webhook was told", description = "Of the last 30 days, newest first.")
    @APIResponse(responseCode = "200", description = "A page of deliveries")
    @APIResponse(responseCode = "404", description = "`not-found`")
    public Page<DeliveryView> deliveries(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        UUID before = page.start().map(Cursor::id).orElse(new UUID(-1, -1));
        return Page.of(log.page(webhooks.own(partner(), id).id(), before, page.rows()), page.limit,
                delivery -> Cursor.after(delivery.id()), Function.identity());
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/replay")
    @Operation(summary = "Tell it again", description = "With the same `webhook-id`.")
    @APIResponse(responseCode = "200", description = "Due at once")
    @APIResponse(responseCode = "404", description = "`not-found`")
    @APIResponse(responseCode = "409", description = "`webhook-disabled`")
    public DeliveryView replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return webhooks.replay(partner(), id, delivery);
    }

    private String partner() {
        return caller.partner().orElseThrow(() -> CommonProblem.FORBIDDEN.because("The token names no partner."));
    }
}
