package org.cyclorama.agenda.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/agenda/v1/conferences/{c}/coverage")
@Tag(name = "Coverage")
class CoverageResource {

    private final Surveys surveys;

    CoverageResource(Surveys surveys) {
        this.surveys = surveys;
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "Who can watch what at a convenient hour", description = "Of the latest release, for every session and block: the "
            + "territories of its channels' audience where an airing lies wholly inside the convenient hours, where none does, and what is best there instead.")
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "400", description = "invalid-request: `from` or `to`")
    @APIResponse(responseCode = "404", description = "not-found")
    public CoverageView coverage(@RestPath("c") String slug, @Valid @BeanParam Window window) {
        return surveys.coverage(slug, window);
    }

    @GET
    @Path("/suggestions")
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Starts that would give more people a convenient hour", description = "For the sessions and blocks of the draft that "
            + "somebody misses: one more airing, all airings moved together, or airings spread evenly over a day.")
    @APIResponse(responseCode = "200", description = "Per session and block the best starts; those that miss most territories first")
    @APIResponse(responseCode = "400", description = "invalid-request")
    @APIResponse(responseCode = "404", description = "not-found: also without a programme")
    public SuggestionView suggestions(@RestPath("c") String slug, @Valid @BeanParam Window window,
            @RestQuery @Min(1) @Max(6) @Parameter(description = "How many airings to spread over a day; as many as there are, at least two, if not said") Integer airings,
            @RestQuery @DefaultValue("10") @Min(1) @Max(50) @Parameter(description = "For at most so many sessions and blocks") int limit) {
        return surveys.suggestions(slug, window, airings, limit);
    }
}
