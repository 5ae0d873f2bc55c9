package org.cyclorama.gifts.campaigns;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.language.LocalText;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.gifts.LanguageTag;
import org.cyclorama.gifts.Words;
import org.cyclorama.gifts.campaigns.SourceKinds.Kind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The kinds of sources that campaigns can give for. */
@Path("/api/gifts/v1/source-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@RolesAllowed(Roles.ORGANIZER)
class SourceKindResource {

    private final SourceKinds sources;

    SourceKindResource(SourceKinds sources) {
        this.sources = sources;
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @Operation(summary = "What campaigns can give for")
    @APIResponse(responseCode = "200", description = "All kinds of sources, by code")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    public Page<Kind> kinds() {
        return new Page<>(sources.all(), null);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Add a kind of source, or name it anew", description = "Then campaigns can give for it, to sources written `kind:name` in lower case.")
    @APIResponse(responseCode = "200", description = "Named anew")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    public RestResponse<Kind> define(@PathParam("code") @Pattern(regexp = "[A-Z]{1,20}") String code,
            @Valid @NotNull DefineSourceKind terms) {
        Status status = sources.define(code, terms.name()) ? Status.CREATED : Status.OK;
        return ResponseBuilder.create(status, new Kind(code, LocalText.of(terms.name()))).build();
    }

    /** A kind of source as the organizer names it. */
    @Schema(description = "A kind of source")
    record DefineSourceKind(
            @Schema(description = "BCP 47 tag to name", examples = "{\"en\": \"Asked a question in a session\"}") @NotEmpty @Size(max = 50) Map<@LanguageTag String, @Words String> name) {
    }
}
