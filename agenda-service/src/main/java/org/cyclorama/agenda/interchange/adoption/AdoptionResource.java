package org.cyclorama.agenda.interchange.adoption;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.agenda.interchange.Schedule;
import org.cyclorama.agenda.interchange.Schedules;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.defaults.conditional.Versions;
import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.JsonNode;

/** Described where the draft's own format is taken in: it is the same address, and differs by Content-Type alone. */
@Path("/api/agenda/v1/conferences/{c}/programme")
@Produces({ "application/vnd.cyclorama.programme+json", MediaType.APPLICATION_JSON })
@Tag(name = "Draft programme")
@RolesAllowed(Roles.ORGANIZER)
class AdoptionResource {

    private final AdoptionService service;
    private final Schedules schedules;

    AdoptionResource(AdoptionService service, Schedules schedules) {
        this.service = service;
        this.schedules = schedules;
    }

    @PUT
    @Consumes({ MediaType.APPLICATION_XML, MediaType.TEXT_XML })
    @Operation(hidden = true)
    public RestResponse<Programme> adoptXml(@RestPath("c") String slug, @NotNull byte[] schedule,
            @Context HttpHeaders headers) {
        return adopt(slug, zone -> schedules.read(schedule, zone), headers);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<Programme> adoptJson(@RestPath("c") String slug, @NotNull JsonNode schedule,
            @Context HttpHeaders headers) {
        return adopt(slug, zone -> schedules.read(schedule, zone), headers);
    }

    private RestResponse<Programme> adopt(String slug, Function<ZoneId, List<Schedule.Event>> schedule, HttpHeaders headers) {
        var imported = service.adopt(slug, schedule, headers);
        return RestResponse.ResponseBuilder
                .create(imported.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK, imported.draft().programme())
                .tag(Versions.tag(imported.draft().version())).build();
    }
}
