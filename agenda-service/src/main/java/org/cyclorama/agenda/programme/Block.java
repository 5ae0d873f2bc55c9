package org.cyclorama.agenda.programme;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.agenda.vocabulary.Code;
import org.cyclorama.agenda.vocabulary.Label;
import org.cyclorama.agenda.vocabulary.LanguageTag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Consecutive airings on one channel, treated as one show. */
public record Block(
        @Schema(readOnly = true) UUID id,
        @NotNull @Code @Schema(examples = "GLOBAL-LIVE") String code,
        @NotNull @Code @Schema(examples = "GLOBAL", description = "Code of a channel") String channel,
        @NotEmpty @Size(max = 50) Map<@LanguageTag String, @NotNull @Label String> name,
        @Code @Schema(nullable = true, description = "Code of the block that this one repeats") String encoreOf)
        implements
            Coded {

    /** The same, with an identity. */
    public Block identified(UUID identity) {
        return new Block(identity, code, channel, name, encoreOf);
    }
}
