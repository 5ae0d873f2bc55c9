package org.cyclorama.agenda.live;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/agenda/v1/conferences/{c}/announcements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Live")
class AnnouncementResource {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final AnnouncementService service;
    private final AnnouncementRepository repository;
    private final Conferences conferences;
    private final Idempotency idempotency;

    AnnouncementResource(AnnouncementService service, AnnouncementRepository repository, Conferences conferences,
            Idempotency idempotency) {
        this.service = service;
        this.repository = repository;
        this.conferences = conferences;
        this.idempotency = idempotency;
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @PermitAll
    @PublicAnswer
    @Operation(summary = "All announcements, newest first")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "invalid-request: `limit` or `cursor`")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<AnnouncementView> announcements(@RestPath("c") String slug, @Valid @BeanParam PageRequest page) {
        UUID start = page.start().map(Cursor::id).orElse(AFTER_ALL);
        return Page.of(repository.before(conferences.id(slug), start, page.rows()), page.limit,
                said -> Cursor.after(said.id()), AnnouncementView::of);
    }

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Say something to everyone", description = "Watchers hear it within seconds. It is said even where a translation "
            + "is missing; the answer names the languages.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "The same request again with the same key is said once")
    @APIResponse(responseCode = "201", description = "It is said", content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    public Response announce(@RestPath("c") String slug, @NotNull @Valid NewAnnouncement wish) {
        return idempotency.once(wish,
                () -> Response.status(Response.Status.CREATED).entity(service.announce(slug, wish)).build());
    }
}
