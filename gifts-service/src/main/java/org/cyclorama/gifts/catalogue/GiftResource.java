package org.cyclorama.gifts.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PublicAnswer;
import org.cyclorama.gifts.agenda.Conferences;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The catalogue of a conference. */
@Path("/api/gifts/v1/conferences/{conference}/gifts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class GiftResource {

    private final Conferences conferences;
    private final GiftRepository gifts;
    private final GiftDefinition definition;

    GiftResource(Conferences conferences, GiftRepository gifts, GiftDefinition definition) {
        this.conferences = conferences;
        this.gifts = gifts;
        this.definition = definition;
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @PermitAll
    @PublicAnswer
    @Operation(summary = "The catalogue", description = "All gifts of the conference, by code.")
    @APIResponse(responseCode = "200", description = "One page of gifts")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    public Page<GiftView> gifts(@PathParam("conference") String conference, @Valid @BeanParam PageRequest page) {
        conferences.require(conference);
        String start = page.start().map(Cursor::keys).map(keys -> keys.getLast()).orElse("");
        return Page.of(gifts.after(conference, start, page.rows()), page.limit, gift -> Cursor.after(gift.code()),
                GiftView::of);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Define a gift", description = "Create with `If-None-Match: *`, replace with `If-Match`.")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<GiftView> define(@PathParam("conference") String conference,
            @PathParam("code") @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}") String code,
            @Valid @NotNull DefineGift terms, @Context HttpHeaders headers) {
        conferences.require(conference);
        GiftDefinition.Outcome outcome = definition.define(conference, code, terms, headers);
        return ResponseBuilder.create(outcome.created() ? Status.CREATED : Status.OK, GiftView.of(outcome.gift()))
                .tag(Versions.tag(outcome.gift().version())).build();
    }
}
