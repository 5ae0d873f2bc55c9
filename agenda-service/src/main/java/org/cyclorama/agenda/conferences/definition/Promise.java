package org.cyclorama.agenda.conferences.definition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The hours of a local day in which everybody shall have a chance to watch everything; the release gate warns where nobody has.
 */
@Schema(name = "ConvenientHours")
public record Promise(
        @NotNull @Pattern(regexp = Promise.TIME) @Schema(examples = "08:00", description = "Local time") String from,
        @NotNull @Pattern(regexp = Promise.TIME) @Schema(examples = "22:00", description = "Local time; up to `from` it is of the next day") String to) {

    /** A time of day, to the minute. */
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";
}
