package org.cyclorama.registration.registrations.batch;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.registration.agenda.Agenda;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.databind.JsonNode;

/** Registering many people at once, in three formats. */
@Path("/api/registration/v1/conferences/{conference}/registrations/batch")
@Tag(name = "Registrations")
@RolesAllowed({ Roles.PARTNER_PORTAL, Roles.ORGANIZER })
@APIResponse(responseCode = "200", description = "One result per line, in order", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BatchView.class)))
@APIResponse(responseCode = "400", description = "`invalid-request`: not readable as a whole, empty, or no Idempotency-Key")
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "403", description = "`forbidden`: also for `notify=false` from a portal")
@APIResponse(responseCode = "404", description = "`not-found`: no such conference; `no-admission`: it has no admission")
@APIResponse(responseCode = "409", description = "`registration-closed`, `request-in-progress`")
@APIResponse(responseCode = "413", description = "`content-too-large`: over 500 lines or 1 MB")
@APIResponse(responseCode = "422", description = "`idempotency-key-reused`")
class BatchResource {

    private static final String ABOUT = "At most 500 lines, each one person. A bad line does not stop the others; people who are registered already stay as they are. Needs an Idempotency-Key. `notify=false`, for organizers, tells nobody by mail.";

    private final Agenda agenda;
    private final Batch batch;
    private final Idempotency idempotency;

    BatchResource(Agenda agenda, Batch batch, Idempotency idempotency) {
        this.agenda = agenda;
        this.batch = batch;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register many people", description = ABOUT)
    @RequestBody(content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BatchExample.class)) })
    public Response json(@PathParam("conference") String conference,
            @QueryParam("notify") @DefaultValue("true") boolean told, @Valid @NotNull NewBatch people) {
        return register(conference, told, Batch.requireSize(people.registrations()));
    }

    @POST
    @Consumes("application/x-ndjson")
    @Operation(summary = "Register many people", description = ABOUT + " One JSON object a line.")
    public Response ndjson(@PathParam("conference") String conference,
            @QueryParam("notify") @DefaultValue("true") boolean told, @NotNull String lines) {
        return register(conference, told, batch.readNdjson(lines));
    }

    @POST
    @Consumes("text/csv")
    @Operation(summary = "Register many people", description = ABOUT + " RFC 4180, UTF-8, with the header `" + CsvLines.HEADER
            + "`; lists are separated by `;`.")
    public Response csv(@PathParam("conference") String conference,
            @QueryParam("notify") @DefaultValue("true") boolean told, @NotNull String table) {
        return register(conference, told, CsvLines.read(table));
    }

    private Response register(String slug, boolean told, List<JsonNode> lines) {
        var conference = agenda.conference(slug);
        var rules = batch.rules(conference, told);
        return idempotency.onceWithKey(lines, () -> Response.ok(batch.register(conference, rules, lines)).build());
    }
}
