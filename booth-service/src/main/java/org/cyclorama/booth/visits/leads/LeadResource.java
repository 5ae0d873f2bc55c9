package org.cyclorama.booth.visits.leads;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.csv.CsvAnswers;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PrivateChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People who agreed to be contacted. */
@Path("/api/booth/v1")
@Tag(name = "Visits")
@PrivateChange
class LeadResource {

    private static final List<String> HEADER = Arrays.asList("name", "email", "language", "sources", "since");

    private final Teams teams;
    private final Leads leads;
    private final CsvAnswers csv;

    LeadResource(Teams teams, Leads leads, CsvAnswers csv) {
        this.teams = teams;
        this.leads = leads;
        this.csv = csv;
    }

    @GET
    @Path("/booths/{id}/leads")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Who may be contacted", description = "Only people who agreed to it, the first first. As `text/csv` all of them.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    public Page<Lead> list(@PathParam("id") UUID booth, @BeanParam @Valid PageRequest page) {
        return leads.list(booth, teams.territory(), page);
    }

    @GET
    @Path("/booths/{id}/leads")
    @Produces("text/csv")
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(hidden = true)
    public StreamingOutput table(@PathParam("id") UUID booth) {
        Territory territory = teams.territory();
        leads.requireManaged(booth, territory);
        return csv.stream(HEADER, () -> leads.all(booth, territory), lead -> Arrays.asList(lead.name(), lead.email(),
                lead.language(), String.join(";", lead.sources()), lead.since().toString()));
    }

    @PUT
    @Path("/booths/{id}/card")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Leave a card", description = "The team of the booth sees name and verified address, and may write.")
    @APIResponse(responseCode = "204", description = "Left")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth, or nothing of it is published")
    public void leave(@PathParam("id") UUID booth, @Valid @NotNull LeaveCard card) {
        leads.leave(booth, card);
    }

    @DELETE
    @Path("/booths/{id}/card")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Take the card back", description = "Consents given with a request or a meeting stay.")
    @APIResponse(responseCode = "204", description = "None is there")
    public void takeBack(@PathParam("id") UUID booth) {
        leads.takeBack(booth);
    }
}
