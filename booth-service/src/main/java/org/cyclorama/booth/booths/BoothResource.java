package org.cyclorama.booth.booths;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.booth.agenda.Conferences;
import org.cyclorama.booth.booths.content.BoothView;
import org.cyclorama.booth.booths.content.DefineBooth;
import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Booths: what is published for everybody, drafts for those who manage them. */
@Path("/api/booth/v1")
@Tag(name = "Booths")
@Produces(MediaType.APPLICATION_JSON)
class BoothResource {

    private static final String DRAFT = "draft";
    private static final String VERSIONS = "published|draft";
    private static final String VERSION = "`draft` for what the team edits; without it what is published";

    private final Conferences conferences;
    private final Teams teams;
    private final Booths booths;
    private final Drafting drafting;
    private final Idempotency idempotency;

    BoothResource(Conferences conferences, Teams teams, Booths booths, Drafting drafting, Idempotency idempotency) {
        this.conferences = conferences;
        this.teams = teams;
        this.booths = booths;
        this.drafting = drafting;
        this.idempotency = idempotency;
    }

    @GET
    @AsTable
    @Path("/conferences/{c}/booths")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @PermitAll
    @PublicAnswer
    @Operation(summary = "List the booths", description = "What is published. With `version=draft` the drafts that the caller manages: none for the public.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    public Page<BoothView> list(@PathParam("c") String conference,
            @QueryParam("version") @Pattern(regexp = VERSIONS) @Parameter(description = VERSION) String version,
            @BeanParam @Valid PageRequest page) {
        conferences.require(conference);
        return booths.offering(DRAFT.equals(version) ? booths.drafts(conference, teams.territory(), page)
                : booths.published(conference, page));
    }

    @GET
    @Path("/booths/{id}")
    @PermitAll
    @PublicAnswer
    @Operation(summary = "Read a booth", description = "The ETag of a draft is what PUT needs.")
    @APIResponse(responseCode = "200", description = "The booth")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth, or nothing that the caller may see")
    public RestResponse<BoothView> booth(@PathParam("id") UUID id,
            @QueryParam("version") @Pattern(regexp = VERSIONS) @Parameter(description = VERSION) String version,
            @QueryParam("preview") @Size(max = 100) @Parameter(description = "From a preview link: shows the draft") String preview) {
        if (preview != null) {
            return RestResponse.ok(booths.offering(booths.previewed(id, preview)));
        }
        Optional<BoothView> published = DRAFT.equals(version) ? Optional.empty() : booths.published(id);
        BoothView booth = booths.offering(published.orElseGet(() -> booths.draft(id, teams.territory())));
        ResponseBuilder<BoothView> answer = ResponseBuilder.ok(booth);
        return (booth.etag() == null ? answer : answer.header(HttpHeaders.ETAG, booth.etag())).build();
    }

    @POST
    @Path("/conferences/{c}/booths")
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Set up a booth", description = "A draft of one of the caller's regions. Accepts `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Set up", content = @Content(schema = @Schema(implementation = BoothView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's region")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    @APIResponse(responseCode = "409", description = "`booth-code-taken`")
    @APIResponse(responseCode = "422", description = "`unknown-region`")
    public Response setUp(@PathParam("c") String conference, @Valid @NotNull DefineBooth definition) {
        conferences.require(conference);
        teams.requireManaging(definition.region());
        return idempotency.once(definition, () -> {
            BoothView booth = drafting.setUp(conference, definition).draft();
            return tagged(Response.created(URI.create("/api/booth/v1/booths/" + booth.id())), booth);
        });
    }

    @PUT
    @Path("/booths/{id}")
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Replace the draft", description = "What is published stays as it is. Needs `If-Match` with the draft's ETag.")
    @APIResponse(responseCode = "200", description = "Replaced", content = @Content(schema = @Schema(implementation = BoothView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    @APIResponse(responseCode = "412", description = "`precondition-failed`, with `changedFields` and `changedBy`")
    @APIResponse(responseCode = "422", description = "`booth-stays`: another code or region")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public Response redraft(@PathParam("id") UUID id, @Valid @NotNull DefineBooth definition, @Context HttpHeaders headers) {
        Territory territory = teams.territory();
        return tagged(Response.ok(), drafting.redraft(id, definition, territory, headers).draft());
    }

    @DELETE
    @Path("/booths/{id}")
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Delete a booth", description = "One that is not published and that nobody has used, with its history and documents. Needs `If-Match` with the draft's ETag.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    @APIResponse(responseCode = "409", description = "`booth-published`, `booth-in-use`, `booth-led-to` with the `hotspots`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`, with `changedFields` and `changedBy`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public void delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        drafting.delete(id, teams.territory(), headers);
    }

    static Response tagged(Response.ResponseBuilder answer, BoothView booth) {
        return answer.entity(booth).header(HttpHeaders.ETAG, booth.etag()).build();
    }
}
