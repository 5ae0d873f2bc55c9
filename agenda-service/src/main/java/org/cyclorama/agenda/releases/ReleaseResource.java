package org.cyclorama.agenda.releases;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.vocabulary.Prose;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/agenda/v1/conferences/{c}/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
class ReleaseResource {

    private final ReleaseService service;
    private final ReleaseRepository repository;
    private final Conferences conferences;
    private final Idempotency idempotency;
    private final Caller caller;

    ReleaseResource(ReleaseService service, ReleaseRepository repository, Conferences conferences, Idempotency idempotency,
            Caller caller) {
        this.service = service;
        this.repository = repository;
        this.conferences = conferences;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @PermitAll
    @PublicAnswer
    @Operation(summary = "All releases, newest first")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "400", description = "invalid-request: `limit` or `cursor`")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<ReleaseView> releases(@RestPath("c") String slug, @Valid @BeanParam PageRequest page) {
        boolean whole = caller.is(Roles.ORGANIZER);
        int start = page.start().map(ReleaseResource::number).orElse(Integer.MAX_VALUE);
        return Page.of(repository.before(conferences.id(slug), start, page.rows()), page.limit,
                release -> Cursor.after(release.number()), release -> ReleaseView.of(release, whole));
    }

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Release the draft", description = "With the draft's `ETag` in `If-Match`, which a release changes.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "The same request again with the same key gets the same answer")
    @APIResponse(responseCode = "201", description = "The release, and what it changes", content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "programme-not-releasable or warnings-not-acknowledged: see `findings`")
    @APIResponse(responseCode = "412", description = "precondition-failed")
    @APIResponse(responseCode = "422", description = "idempotency-key-reused")
    @APIResponse(responseCode = "428", description = "precondition-required")
    public Response release(@RestPath("c") String slug, @NotNull @Valid NewRelease wish, @Context HttpHeaders headers) {
        return idempotency.once(wish, () -> Response.status(Response.Status.CREATED)
                .entity(ReleaseView.of(service.release(slug, wish, headers), true)).build());
    }

    @POST
    @Path("/{n}/restoration")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Publish an older release again, as a new one", description = "The draft stays as it is, except for its `ETag`.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = "The same request again with the same key gets the same answer")
    @APIResponse(responseCode = "201", description = "The new release", content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "programme-not-releasable: what it refers to is not there any more")
    public Response restore(@RestPath("c") String slug, @RestPath("n") int number, @NotNull @Valid Restoration wish) {
        return idempotency.once(wish, () -> Response.status(Response.Status.CREATED)
                .entity(ReleaseView.of(service.restore(slug, number, wish.note()), true)).build());
    }

    @GET
    @Path("/{n}/changes")
    @PermitAll
    @PublicAnswer
    @Operation(summary = "What differs between two releases")
    @APIResponse(responseCode = "200", description = "Codes of airings")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found")
    public Changes changes(@RestPath("c") String slug, @RestPath("n") int number,
            @RestQuery @Min(0) @Parameter(description = "Number of the release to start from; the one before if not said, 0 is the empty programme") Integer from) {
        UUID conference = conferences.id(slug);
        Release release = repository.require(conference, number);
        if (from == null) {
            return release.changes();
        }
        Programme before = from == 0 ? Programme.EMPTY : repository.require(conference, from).programme();
        return Changes.between(before, release.programme());
    }

    private static int number(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.keys().getLast());
        } catch (NumberFormatException e) {
            throw CommonProblem.INVALID_REQUEST.because("The cursor was not made by this list.");
        }
    }

    /** The wish to publish an older release again. */
    record Restoration(
            @Prose @Schema(nullable = true, examples = "Back to the programme of the morning.", description = "Public") String note) {
    }
}
