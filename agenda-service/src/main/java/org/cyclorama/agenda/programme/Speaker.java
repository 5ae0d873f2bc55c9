package org.cyclorama.agenda.programme;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.agenda.vocabulary.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who speaks. */
public record Speaker(
        @Schema(readOnly = true) UUID id,
        @NotNull @Code @Schema(examples = "ceo") String code,
        @NotNull @Label @Schema(examples = "Chief executive", description = "As its owner writes it") String name)
        implements
            Coded {

    /** The same, with an identity. */
    public Speaker identified(UUID identity) {
        return new Speaker(identity, code, name);
    }
}
