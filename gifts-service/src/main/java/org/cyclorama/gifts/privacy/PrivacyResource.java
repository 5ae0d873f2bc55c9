package org.cyclorama.gifts.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.cyclorama.defaults.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the other services ask for on behalf of a person or a conference. */
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Between services")
@RolesAllowed(Roles.SERVICE)
class PrivacyResource {

    private final PersonData persons;
    private final Erasure erasure;
    private final ConferenceRemoval removal;

    PrivacyResource(PersonData persons, Erasure erasure, ConferenceRemoval removal) {
        this.persons = persons;
        this.erasure = erasure;
        this.removal = removal;
    }

    @POST
    @Path("/privacy/export")
    @Operation(summary = "Everything known of a person")
    @APIResponse(responseCode = "200", description = "By collection")
    public Exported export(@Valid @NotNull PersonRequest request) {
        return new Exported("gifts", persons.of(request));
    }

    @POST
    @Path("/privacy/erasure")
    @Operation(summary = "Erase a person", description = "The same request again gets the same receipt.")
    @APIResponse(responseCode = "200", description = "The receipt")
    public Receipt erase(@Valid @NotNull PersonRequest request) {
        return erasure.erase(request);
    }

    @DELETE
    @Path("/conferences/{conference}")
    @Operation(summary = "Remove a test conference", description = "With everything of it, also when there is nothing.")
    @APIResponse(responseCode = "204", description = "Nothing of it is here")
    public void remove(@PathParam("conference") String conference) {
        removal.remove(conference);
    }

    record Exported(String service, Map<String, List<Map<String, Object>>> data) {
    }

    record Receipt(String service, UUID request, Instant erasedAt, Map<String, Integer> erased) {
    }
}
