package org.cyclorama.gifts.campaigns;

import java.util.List;
import java.util.Map;
import java.util.UUID;

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
import org.cyclorama.gifts.agenda.Conferences;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The campaigns of a conference. */
@Path("/api/gifts/v1/conferences/{conference}/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
class CampaignResource {

    private final Conferences conferences;
    private final CampaignDefinition definition;
    private final CampaignRepository campaigns;
    private final Stock stock;

    CampaignResource(Conferences conferences, CampaignDefinition definition, CampaignRepository campaigns, Stock stock) {
        this.conferences = conferences;
        this.campaigns = campaigns;
        this.stock = stock;
        this.definition = definition;
    }

    @GET
    @AsTable
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "The campaigns", description = "All campaigns of the conference, by code.")
    @APIResponse(responseCode = "200", description = "One page of campaigns")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    public Page<CampaignView> campaigns(@PathParam("conference") String conference, @Valid @BeanParam PageRequest page) {
        conferences.require(conference);
        String start = page.start().map(Cursor::keys).map(List::getLast).orElse("");
        List<Campaign> rows = campaigns.after(conference, start, page.rows());
        Map<UUID, StockLevel> levels = stock.levels(rows.stream().map(Campaign::id).toList());
        return Page.of(rows, page.limit, campaign -> Cursor.after(campaign.code()),
                campaign -> CampaignView.of(campaign, levels.get(campaign.id())));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Define a campaign", description = "Create with `If-None-Match: *`, replace with `If-Match`. The stock can change while grants run, but never below what is given; the ETag does not change with grants.")
    @APIResponse(responseCode = "200", description = "Replaced")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    @APIResponse(responseCode = "409", description = "`stock-below-granted`; `rule-of-one-fixed`: perPerson can't change")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`unknown-gift`, `unknown-source-kind`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<CampaignView> define(@PathParam("conference") String conference,
            @PathParam("code") @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}") String code,
            @Valid @NotNull DefineCampaign terms, @Context HttpHeaders headers) {
        conferences.require(conference);
        CampaignDefinition.Outcome outcome = definition.define(conference, code, terms, headers);
        return ResponseBuilder.create(outcome.created() ? Status.CREATED : Status.OK,
                CampaignView.of(outcome.campaign(), outcome.level()))
                .tag(Versions.tag(outcome.campaign().version())).build();
    }
}
