package org.cyclorama.agenda.drafting.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Something that the gate has to say about a draft. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        Severity severity,
        Rule rule,
        @Schema(examples = "G-AGES-LIVE", description = "Code of the airing, where it is about one") String airing,
        @Schema(examples = "G-AGES", description = "Code of the session, where it is about one") String session,
        @Schema(examples = "GLOBAL-LIVE", description = "Code of the block, where it is about one") String block,
        @Schema(examples = "There is no session G-AGES.") String message) {

    /** About an airing, by its code. */
    public static Finding ofAiring(Rule rule, String airing, String message) {
        return new Finding(rule.severity(), rule, airing, null, null, message);
    }

    /** About a session, by its code. */
    public static Finding ofSession(Rule rule, String session, String message) {
        return new Finding(rule.severity(), rule, null, session, null, message);
    }

    /** About a block, by its code. */
    public static Finding ofBlock(Rule rule, String block, String message) {
        return new Finding(rule.severity(), rule, null, null, block, message);
    }

    /** About the programme as a whole. */
    public static Finding ofProgramme(Rule rule, String message) {
        return new Finding(rule.severity(), rule, null, null, null, message);
    }
}
