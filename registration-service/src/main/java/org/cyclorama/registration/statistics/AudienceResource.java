package org.cyclorama.registration.statistics;

import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PublicAnswer;
import org.cyclorama.registration.statistics.counting.Figures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is there, by country and zone, for the coverage of the programme: about, as agenda-service shows it to the public. */
@Path("/internal/conferences/{conference}/audience")
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
class AudienceResource {

    private final PublicFigures figures;

    AudienceResource(PublicFigures figures) {
        this.figures = figures;
    }

    @GET
    @PublicAnswer
    @Operation(summary = "Confirmed participants by country and zone", description = "Perturbed, and moved in steps, like public figures: sums of them can be shown to everybody.")
    @APIResponse(responseCode = "200", description = "The groups")
    @APIResponse(responseCode = "304", description = "As the caller has them already")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    public Audience audience(@PathParam("conference") String conference) {
        List<Group> groups = figures.audience(conference).stream().map(Group::of).filter(group -> group.people() > 0)
                .sorted(Comparator.comparing(Group::country).thenComparing(Group::zone)).toList();
        return new Audience(groups.stream().mapToLong(Group::people).sum(), groups);
    }

    @Schema(description = "Confirmed participants, about")
    record Audience(@Schema(examples = "1800") long total, List<Group> groups) {
    }

    @Schema(description = "Participants of one country in one zone")
    record Group(@Schema(examples = "JP") String country, @Schema(examples = "Asia/Tokyo") String zone,
            @Schema(examples = "48") long people) {

        static Group of(Figures.Figure figure) {
            String[] parts = figure.value().split(" ", 2);
            return new Group(parts[0], parts[1], Disclosure.perturbed(figure));
        }
    }
}
