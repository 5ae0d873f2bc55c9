package org.cyclorama.registration.statistics;

import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PublicAnswer;
import org.cyclorama.registration.agenda.Agenda;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is there, by country and zone, for the coverage of the programme. */
@Path("/internal/conferences/{conference}/audience")
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
class AudienceResource {

    private final Agenda agenda;
    private final Figures figures;

    AudienceResource(Agenda agenda, Figures figures) {
        this.agenda = agenda;
        this.figures = figures;
    }

    @GET
    @PublicAnswer
    @Operation(summary = "Confirmed participants by country and zone")
    @APIResponse(responseCode = "200", description = "The groups")
    @APIResponse(responseCode = "304", description = "As the caller has them already")
    @APIResponse(responseCode = "404", description = "`not-found`: no such conference")
    public Audience audience(@PathParam("conference") String conference) {
        agenda.conference(conference);
        List<Group> groups = figures.of(conference, null).stream().filter(figure -> figure.isOf(Dimension.AUDIENCE))
                .map(Group::of).sorted(Comparator.comparing(Group::country).thenComparing(Group::zone)).toList();
        return new Audience(groups.stream().mapToLong(Group::people).sum(), groups);
    }

    @Schema(description = "Confirmed participants")
    record Audience(@Schema(examples = "1800") long total, List<Group> groups) {
    }

    @Schema(description = "Participants of one country in one zone")
    record Group(@Schema(examples = "JP") String country, @Schema(examples = "Asia/Tokyo") String zone,
            @Schema(examples = "48") long people) {

        static Group of(Figures.Figure figure) {
            String[] parts = figure.value().split(" ", 2);
            return new Group(parts[0], parts[1], figure.people());
        }
    }
}
