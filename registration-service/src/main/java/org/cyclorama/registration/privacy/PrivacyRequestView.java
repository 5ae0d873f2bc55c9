package org.cyclorama.registration.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.databind.JsonNode;

/** A request and what the services answered so far. */
@Schema(name = "PrivacyRequest", description = "A request and what the services answered so far")
@RegisterForReflection
record PrivacyRequestView(UUID id, PrivacyKind kind,
        @Schema(description = "DONE when every service has answered", enumeration = {
                "RUNNING", "DONE" }) String state,
        Instant requestedAt,
        @Schema(nullable = true) Instant completedAt,
        @Schema(description = "Where the data of an export can be fetched; null until it is done, and for erasures", nullable = true, examples = "/api/registration/v1/me/privacy/requests/019a…/archive") String archive,
        List<Receipt> receipts){

    /** What one service answered. */
    @Schema(name = "PrivacyReceipt", description = "What one service answered")
    @RegisterForReflection
    record Receipt(@Schema(examples = "booth") String service,
            @Schema(description = "Null while the service has not answered", nullable = true) Instant answeredAt,
            @Schema(description = "What was erased, in numbers; null for exports", nullable = true, examples = "{\"comments\": 3}") JsonNode erased) {
    }
}
