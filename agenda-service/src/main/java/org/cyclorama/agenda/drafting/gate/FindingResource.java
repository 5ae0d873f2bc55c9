package org.cyclorama.agenda.drafting.gate;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.cyclorama.agenda.conferences.Conferences;
import org.cyclorama.agenda.drafting.Drafts;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/agenda/v1/conferences/{c}/programme/findings")
@Tag(name = "Draft programme")
@RolesAllowed(Roles.ORGANIZER)
class FindingResource {

    private final Gate gate;
    private final Drafts drafts;
    private final Conferences conferences;

    FindingResource(Gate gate, Drafts drafts, Conferences conferences) {
        this.gate = gate;
        this.drafts = drafts;
        this.conferences = conferences;
    }

    @GET
    @Operation(summary = "What the gate would say to a release of the draft")
    @APIResponse(responseCode = "200", description = "Errors first; empty when the draft can be released as it is")
    @APIResponse(responseCode = "404", description = "not-found")
    public Findings findings(@RestPath("c") String slug) {
        UUID conference = conferences.id(slug);
        return new Findings(gate.findings(conference, drafts.require(conference).programme()));
    }

    /** All findings of one look; a programme is bounded, so they are. */
    @Schema(description = "What the gate would say")
    record Findings(List<Finding> items) {
    }
}
