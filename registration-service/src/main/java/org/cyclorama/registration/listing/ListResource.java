package org.cyclorama.registration.listing;

import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.cyclorama.defaults.csv.CsvAnswers;
import org.cyclorama.defaults.identity.Roles;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.cyclorama.registration.agenda.Agenda;
import org.cyclorama.registration.registrations.RegistrationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is registered. */
@Path("/api/registration/v1/conferences/{conference}/registrations")
@Tag(name = "Registrations")
@APIResponse(responseCode = "400", description = "`invalid-request`")
@APIResponse(responseCode = "401", description = "`unauthenticated`")
@APIResponse(responseCode = "403", description = "`forbidden`")
@APIResponse(responseCode = "404", description = "`not-found`: no such conference")
class ListResource {

    private static final String WHO = "All for organizers; its own people for a portal; for a regional team the participants of its regions, and those under them, who agreed to be contacted. `Accept: text/csv` or `?format=csv` gives all rows.";

    private final Agenda agenda;
    private final ListedRows rows;
    private final Scope.Scopes scopes;
    private final ChangesFeed feed;
    private final CsvAnswers csv;

    ListResource(Agenda agenda, ListedRows rows, Scope.Scopes scopes, ChangesFeed feed, CsvAnswers csv) {
        this.agenda = agenda;
        this.rows = rows;
        this.scopes = scopes;
        this.feed = feed;
        this.csv = csv;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({ Roles.ORGANIZER, Roles.PARTNER_PORTAL, Roles.REGIONAL_TEAM })
    @Operation(summary = "Who is registered", description = WHO)
    @APIResponse(responseCode = "200", description = "A page of registrations, by id")
    public Page<RegistrationView> list(@PathParam("conference") String conference, @Valid @BeanParam Filter filter,
            @Valid @BeanParam PageRequest page) {
        agenda.conference(conference);
        Conditions conditions = Conditions.of(conference, scopes.ofCaller()).matching(filter).after(page.startId());
        return Page.of(rows.some(conference, conditions, page.rows()), page.limit, one -> Cursor.after(one.id()),
                Function.identity());
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed({ Roles.ORGANIZER, Roles.PARTNER_PORTAL, Roles.REGIONAL_TEAM })
    @Operation(summary = "Who is registered, as a table", description = WHO)
    @APIResponse(responseCode = "200", description = "All rows, as they stood at one moment")
    public StreamingOutput table(@PathParam("conference") String conference, @Valid @BeanParam Filter filter) {
        agenda.conference(conference);
        Conditions conditions = Conditions.of(conference, scopes.ofCaller()).matching(filter);
        return csv.stream(Table.HEADER, () -> rows.all(conference, conditions), Table::line);
    }

    @GET
    @Path("/changes")
    @RolesAllowed({ Roles.ORGANIZER, Roles.PARTNER_PORTAL })
    @Operation(summary = "What changed since a cursor", description = "Keeps another system in step: read from the beginning without a cursor, then go on with `next` of the answer before, at once while `more` is true, else after a while. Each registration appears once, as it is now, and again whenever it changed after that; one that the caller may see no longer appears as removed. Nothing is lost, also where changes are committed at the same moment.")
    @APIResponse(responseCode = "200", description = "Changes in the order in which they became visible")
    public ChangesPage changes(@PathParam("conference") String conference, @Valid @BeanParam PageRequest page) {
        agenda.conference(conference);
        return feed.since(conference, scopes.ofCaller(), page);
    }
}
