package org.cyclorama.agenda.releases;

import jakarta.validation.constraints.NotNull;

import org.cyclorama.agenda.drafting.gate.Finding;
import org.cyclorama.agenda.drafting.gate.Rule;
import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.agenda.vocabulary.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a warning is not in the way. */
record Acknowledgement(
        @NotNull @Schema(examples = "LANGUAGE") Rule rule,
        @Code @Schema(nullable = true, examples = "G-AGES-LIVE", description = "Code of the airing; left out, all findings of the rule") String airing,
        @NotNull @Prose @Schema(examples = "The interpreter confirmed by phone; the address follows.") String reason) {

    boolean covers(Finding finding) {
        return rule == finding.rule() && (airing == null || airing.equals(finding.airing()));
    }
}
