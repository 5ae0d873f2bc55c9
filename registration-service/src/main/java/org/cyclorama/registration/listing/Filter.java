package org.cyclorama.registration.listing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which registrations a list shows. */
public class Filter {

    private static final int LONGEST = 100;

    /** Only in this state. */
    @QueryParam("state")
    @Parameter(description = "Only in this state")
    public State state;

    /** Only of this kind. */
    @QueryParam("kind")
    @Parameter(description = "Only of this kind")
    public Kind kind;

    /** Only who attends like this. */
    @QueryParam("mode")
    @Parameter(description = "Only who attends like this")
    public Mode mode;

    /** Only from this country. */
    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{2}")
    @Parameter(description = "Only from this country (ISO 3166-1 alpha-2)")
    public String country;

    /** Only from this region, without those under it. */
    @QueryParam("region")
    @Size(max = LONGEST)
    @Parameter(description = "Only from this region, without those under it")
    public String region;

    /** Only of this partner. */
    @QueryParam("partner")
    @Size(max = LONGEST)
    @Parameter(description = "Only people of this partner")
    public String partner;

    /** Only who wants this track. */
    @QueryParam("track")
    @Size(max = LONGEST)
    @Parameter(description = "Only who wants this track")
    public String track;

    /** Only with these words. */
    @QueryParam("text")
    @Size(min = 2, max = LONGEST)
    @Parameter(description = "Only with this in the name, address or company, in any case")
    public String text;
}
