package org.cyclorama.gifts.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PublicAnswer;
import org.cyclorama.gifts.GiftsConfig;
import org.cyclorama.gifts.campaigns.Campaign;
import org.cyclorama.gifts.campaigns.Campaigns;
import org.cyclorama.gifts.campaigns.StockLevel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What booth-service shows beside a booth's gift. */
@Path("/internal/conferences/{conference}/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
class CampaignStatesResource {

    private final Campaigns campaigns;
    private final GiftsConfig config;
    private final Clock clock;

    CampaignStatesResource(Campaigns campaigns, GiftsConfig config, Clock clock) {
        this.campaigns = campaigns;
        this.config = config;
        this.clock = clock;
    }

    @GET
    @PublicAnswer
    @Transactional
    @Operation(summary = "Whether the campaigns of a conference give anything", description = "All of them, by code; the tag is of the content.")
    @APIResponse(responseCode = "200", description = "The states")
    @APIResponse(responseCode = "304", description = "As before")
    public States states(@PathParam("conference") String conference) {
        Instant now = clock.instant();
        List<Campaign> all = campaigns.of(conference);
        Map<UUID, StockLevel> levels = campaigns.levels(all);
        return new States(all.stream().map(campaign -> new State(campaign.code(), campaign.gift(), campaign.source(),
                CampaignState.of(campaign, levels.get(campaign.id()), now, config.nearlyGone()))).toList());
    }

    record States(List<State> items) {
    }

    record State(String code, String gift, String source, CampaignState state) {
    }
}
