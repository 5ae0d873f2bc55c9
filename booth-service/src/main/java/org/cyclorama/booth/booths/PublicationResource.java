package org.cyclorama.booth.booths;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.booth.booths.content.BoothView;
import org.cyclorama.booth.booths.previews.PreviewLink;
import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What others than its team see of a booth. */
@Path("/api/booth/v1")
@RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
@Tag(name = "Booths")
@Produces(MediaType.APPLICATION_JSON)
class PublicationResource {

    private final Teams teams;
    private final Drafting drafting;
    private final Idempotency idempotency;

    PublicationResource(Teams teams, Drafting drafting, Idempotency idempotency) {
        this.teams = teams;
        this.drafting = drafting;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/booths/{id}/publication")
    @Operation(summary = "Publish the draft", description = "As the next revision; nothing happens when the draft is published already. It must have every product to which a hotspot leads.")
    @APIResponse(responseCode = "200", description = "Published", content = @Content(schema = @Schema(implementation = BoothView.class)))
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    @APIResponse(responseCode = "409", description = "`product-led-to`, with the `hotspots`: each with the codes of `space`, `scene` and `hotspot`, and its `target`")
    public Response publish(@PathParam("id") UUID id) {
        Territory territory = teams.territory();
        return idempotency.once(id, () -> BoothResource.tagged(Response.ok(), drafting.publish(id, territory).draft()));
    }

    @DELETE
    @Path("/booths/{id}/publication")
    @Operation(summary = "Withdraw what is published", description = "The draft stays; comments and requests stay, unseen by visitors. No hotspot may lead to the booth.")
    @APIResponse(responseCode = "204", description = "Nothing of the booth is public")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    @APIResponse(responseCode = "409", description = "`booth-led-to`, with the `hotspots`: each with the codes of `space`, `scene` and `hotspot`, and its `target`")
    public void withdraw(@PathParam("id") UUID id) {
        drafting.withdraw(id, teams.territory());
    }

    @POST
    @Path("/booths/{id}/preview")
    @PrivateChange
    @Operation(summary = "Make a link that shows the draft", description = "To whoever holds it, for a while (`cyclorama.booth.preview-lasts`, 7 days). Each call makes another one. Accepts no `Idempotency-Key`: a stored answer would keep the link.")
    @APIResponse(responseCode = "201", description = "The link", content = @Content(schema = @Schema(implementation = PreviewLink.class)))
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    public Response preview(@PathParam("id") UUID id) {
        return Response.status(Response.Status.CREATED).entity(drafting.preview(id, teams.territory())).build();
    }
}
