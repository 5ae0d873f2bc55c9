package org.cyclorama.gifts.grants;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A grant as its giver sees it. */
@RegisterForReflection
@Schema(description = "The fact that one person was given one piece")
public record GrantView(
        UUID id,
        @Schema(examples = "partners-2020") String conference,
        @Schema(description = "Code of the campaign", examples = "turkey-wallpaper") String campaign,
        @Schema(description = "Code of the gift", examples = "wallpaper") String gift,
        @Schema(implementation = String.class, description = "GRANTED, REVEALED, REDEEMED, EXPIRED or REVOKED; there may be more one day", examples = "GRANTED") GrantState state,
        @Schema(examples = "booth:0198f3c2-7f1e-7c3a-9b5d-2f4e6a8c0d1e") String source,
        Instant grantedAt) {

    /** As its giver sees it. */
    public static GrantView of(Grant grant) {
        return new GrantView(grant.id(), grant.conference(), grant.campaign(), grant.gift(), grant.state(), grant.source(),
                grant.grantedAt());
    }
}
