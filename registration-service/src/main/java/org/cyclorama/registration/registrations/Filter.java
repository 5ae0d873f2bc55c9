package org.cyclorama.registration.registrations;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.cyclorama.registration.changes.Kind;
import org.cyclorama.registration.changes.State;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which registrations a list shows. */
public class Filter {

    /** Only in this state. */
    @QueryParam("state")
    @Parameter(description = "Only in this state")
    public State state;

    /** Only of this kind. */
    @QueryParam("kind")
    @Parameter(description = "Only of this kind")
    public Kind kind;

    /** Only from this country. */
    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{2}")
    @Parameter(description = "Only from this country (ISO 3166-1 alpha-2)")
    public String country;
}
