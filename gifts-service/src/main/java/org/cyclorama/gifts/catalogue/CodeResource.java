package org.cyclorama.gifts.catalogue;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.gifts.GiftsProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists of codes. No answer ever shows a code but to who holds it. */
@Path("/api/gifts/v1/conferences/{conference}/gifts/{code}/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class CodeResource {

    private final Codes codes;
    private final GiftRepository gifts;
    private final Idempotency idempotency;

    CodeResource(Codes codes, GiftRepository gifts, Idempotency idempotency) {
        this.codes = codes;
        this.gifts = gifts;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ORGANIZER)
    @Operation(summary = "Add codes to the list of a gift", description = "At most 500 a call; a code is in the list once. Needs an Idempotency-Key.")
    @APIResponse(responseCode = "200", description = "How many are new, and how many are left", content = @Content(schema = @Schema(implementation = NewCodes.Added.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "401", description = "`unauthenticated`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such gift")
    @APIResponse(responseCode = "409", description = "`request-in-progress`")
    @APIResponse(responseCode = "422", description = "`no-list-of-codes`, `idempotency-key-reused`")
    public Response add(@PathParam("conference") String conference, @PathParam("code") String code,
            @Valid @NotNull NewCodes list) {
        return idempotency.onceWithKey(list, () -> Response.ok(add(conference, code, list.codes())).build());
    }

    private NewCodes.Added add(String conference, String code, List<String> list) {
        Gift gift = gifts.find(conference, code)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no gift " + code + "."));
        if (gift.kind() != GiftKind.CODE) {
            throw GiftsProblem.NO_LIST_OF_CODES.because("It is a " + gift.kind() + ".");
        }
        return new NewCodes.Added(codes.add(conference, code, list), codes.left(conference, code));
    }
}
