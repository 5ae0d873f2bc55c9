package org.cyclorama.booth.meetings;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.cyclorama.booth.TimeZone;
import org.cyclorama.booth.booths.teams.Teams;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.meetings.MeetingBooking.Visitor;
import org.cyclorama.defaults.csv.AsTable;
import org.cyclorama.defaults.idempotency.Idempotency;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.defaults.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings with the regional teams. */
@Path("/api/booth/v1")
@Tag(name = "Meetings")
@Produces(MediaType.APPLICATION_JSON)
class MeetingResource {

    private static final String ZONE = "IANA zone in which times are told too";

    private final Teams teams;
    private final Slots slots;
    private final Bookings bookings;
    private final Caller caller;
    private final Idempotency idempotency;

    MeetingResource(Teams teams, Slots slots, Bookings bookings, Caller caller, Idempotency idempotency) {
        this.teams = teams;
        this.slots = slots;
        this.bookings = bookings;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    @GET
    @AsTable
    @Path("/booths/{id}/meeting-slots")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @PermitAll
    @PublicAnswer
    @Operation(summary = "When the team can be met", description = "The next first; who manages the booth sees its bookings too.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth, or nothing of it is published")
    public Page<SlotView> slots(@PathParam("id") UUID booth,
            @QueryParam("zone") @TimeZone @Parameter(description = ZONE, example = "Asia/Tokyo") String zone,
            @BeanParam @Valid PageRequest page) {
        return slots.list(booth, teams.territory(), zone == null ? null : ZoneId.of(zone), page);
    }

    @POST
    @Path("/booths/{id}/meeting-slots")
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Offer slots", description = "One after another, by the clock of the team; all or none. Accepts `Idempotency-Key`.")
    @APIResponse(responseCode = "201", description = "Offered", content = @Content(schema = @Schema(implementation = Offer.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's booth")
    @APIResponse(responseCode = "404", description = "`not-found`: no such booth that the caller may know of")
    @APIResponse(responseCode = "409", description = "`member-is-busy`")
    @APIResponse(responseCode = "422", description = "`unknown-team-member`")
    public Response offer(@PathParam("id") UUID booth, @Valid @NotNull OfferMeetings offer) {
        Territory territory = teams.territory();
        return idempotency.once(offer, () -> Response.status(Response.Status.CREATED)
                .entity(new Offer(slots.offer(booth, offer, territory))).build());
    }

    @DELETE
    @Path("/meeting-slots/{id}")
    @RolesAllowed({ Roles.REGIONAL_TEAM, Roles.ORGANIZER })
    @Operation(summary = "Withdraw a slot", description = "Who had booked it is told. Needs `If-Match` with the slot's `etag`, which a booking changes.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "403", description = "`forbidden`: another team's slot")
    @APIResponse(responseCode = "404", description = "`not-found`")
    @APIResponse(responseCode = "409", description = "`slot-past`: it is over")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was booked or became free since")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public void withdraw(@PathParam("id") UUID slot, @Context HttpHeaders headers) {
        slots.withdraw(slot, teams.territory(), headers);
    }

    @POST
    @Path("/meeting-slots/{id}/booking")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Book a slot, or move a meeting to it", description = "Both sides get an invitation by mail. One person may book so many in ten minutes (`cyclorama.booth.meeting-pace`, 20). Accepts `Idempotency-Key`.")
    @APIResponse(responseCode = "200", description = "The caller had booked it already", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "201", description = "Booked or moved", content = @Content(schema = @Schema(implementation = MeetingView.class)))
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "`not-found`: no such slot, or none of the caller's in `insteadOf`")
    @APIResponse(responseCode = "409", description = "`slot-taken`, `slot-past` or `another-meeting`")
    @APIResponse(responseCode = "429", description = "`too-many-requests`")
    public Response book(@PathParam("id") UUID slot, @Valid @NotNull BookMeeting wish) {
        var visitor = new Visitor(caller.subject(), caller.name().orElse(null), caller.verifiedEmail().orElse(null));
        return idempotency.once(wish, () -> {
            Bookings.Booked booked = bookings.book(slot, wish, visitor);
            return Response.status(booked.created() ? Response.Status.CREATED : Response.Status.OK).entity(booked.meeting())
                    .build();
        });
    }

    @DELETE
    @Path("/meeting-slots/{id}/booking")
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "Cancel a meeting", description = "The slot is free again; both sides are told.")
    @APIResponse(responseCode = "204", description = "Cancelled")
    @APIResponse(responseCode = "404", description = "`not-found`: the caller has not booked this slot")
    @APIResponse(responseCode = "409", description = "`slot-past`: the meeting is over")
    public void cancel(@PathParam("id") UUID slot) {
        bookings.cancel(slot, caller.subject());
    }

    @GET
    @AsTable
    @Path("/me/meetings")
    @Produces({ MediaType.APPLICATION_JSON, "text/csv" })
    @RolesAllowed(Roles.PARTICIPANT)
    @Operation(summary = "My meetings", description = "In the order of their times, cancelled ones included.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public Page<MeetingView> mine(
            @QueryParam("zone") @TimeZone @Parameter(description = ZONE, example = "Asia/Tokyo") String zone,
            @BeanParam @Valid PageRequest page) {
        return bookings.mine(caller.subject(), zone == null ? null : ZoneId.of(zone), page);
    }

    @Schema(name = "MeetingOffer", description = "The slots of one offer")
    record Offer(List<SlotView> items) {
    }
}
