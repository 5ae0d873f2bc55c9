package org.cyclorama.registration.webhooks;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Tuple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event for one webhook. */
@Schema(description = "One event for one webhook, and what came of it")
record DeliveryView(UUID id,
        @Schema(description = "`webhook-id` of the call: the same at every attempt") UUID event,
        @Schema(examples = "registration.created") String type,
        @Schema(examples = "partners-2020") String conference,
        UUID registration,
        @Schema(description = "FAILED: given up, after three days or because the webhook is disabled", enumeration = {
                "PENDING",
                "DELIVERED", "FAILED" }) String state,
        @Schema(examples = "1") int attempts,
        Instant createdAt,
        @Schema(nullable = true) Instant lastAttemptAt,
        @Schema(nullable = true) Instant nextAttemptAt,
        @Schema(description = "HTTP status of the last answer", nullable = true, examples = "503") Integer lastStatus,
        @Schema(nullable = true, examples = "No answer within 15 seconds.") String lastFailure,
        @Schema(nullable = true) Instant deliveredAt){

    static DeliveryView of(Tuple row) {
        return new DeliveryView(row.get("id", UUID.class), row.get("event", UUID.class), row.get("type", String.class),
                row.get("conference", String.class), row.get("registration", UUID.class), row.get("state", String.class),
                row.get("attempts", Integer.class), row.get("created_at", Instant.class),
                row.get("last_attempt_at", Instant.class),
                row.get("next_attempt_at", Instant.class),
                row.get("last_status", Integer.class), row.get("last_failure", String.class),
                row.get("delivered_at", Instant.class));
    }

}
