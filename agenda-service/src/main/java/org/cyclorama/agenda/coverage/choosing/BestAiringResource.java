package org.cyclorama.agenda.coverage.choosing;

import java.time.ZoneId;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.cyclorama.agenda.coverage.Window;
import org.cyclorama.agenda.vocabulary.IanaZone;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/agenda/v1/conferences/{c}/best-airings")
@Tag(name = "What is shown")
@PermitAll
@PublicAnswer
class BestAiringResource {

    private final BestAirings airings;

    BestAiringResource(BestAirings airings) {
        this.airings = airings;
    }

    @GET
    @Operation(summary = "What to watch when, in one zone", description = "For every session and block of the latest release the airing that suits best, the others, and how good they are.")
    @APIResponse(responseCode = "200", description = "A choice for each")
    @APIResponse(responseCode = "400", description = "invalid-request: `zone`, `from` or `to`")
    @APIResponse(responseCode = "404", description = "not-found")
    public BestAiringsView best(@RestPath("c") String slug,
            @RestQuery @NotNull @IanaZone @Parameter(description = "Where the visitor is", example = "Asia/Tokyo") String zone,
            @Valid @BeanParam Window window) {
        return airings.of(slug, ZoneId.of(zone), window);
    }
}
