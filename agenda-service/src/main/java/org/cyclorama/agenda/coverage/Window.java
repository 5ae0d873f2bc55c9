package org.cyclorama.agenda.coverage;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.cyclorama.agenda.conferences.definition.Promise;
import org.cyclorama.agenda.coverage.world.ConvenientHours;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which hours are convenient, and what is looked at. */
public class Window {

    @QueryParam("from")
    @Pattern(regexp = ConvenientHours.PATTERN, message = "must be a time of day like 08:00")
    @Parameter(description = "Local time from which it is convenient to watch; as the conference promises, else 08:00, if not said", example = "08:00")
    public String from;

    @QueryParam("to")
    @Pattern(regexp = ConvenientHours.PATTERN, message = "must be a time of day like 22:00")
    @Parameter(description = "Local time until which it is; up to `from` it is of the next day", example = "22:00")
    public String to;

    @QueryParam("session")
    @Parameter(description = "Code of a session: only this one", example = "G-AGES")
    public String session;

    @QueryParam("block")
    @Parameter(description = "Code of a block that repeats no other: only this one", example = "GLOBAL-LIVE")
    public String block;

    /** What the caller said, else what the conference promises, else what is usual. */
    public ConvenientHours hours(Promise promise) {
        return ConvenientHours.of(from == null && promise != null ? promise.from() : from,
                to == null && promise != null ? promise.to() : to);
    }

    /** Whether this is to be looked at. */
    public boolean shows(Subject subject) {
        if (session == null && block == null) {
            return true;
        }
        return subject.code().equals(subject.kind() == Subject.Kind.SESSION ? session : block);
    }
}
