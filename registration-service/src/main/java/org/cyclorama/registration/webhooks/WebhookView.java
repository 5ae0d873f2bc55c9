package org.cyclorama.registration.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A webhook. */
@Schema(description = "A webhook")
@RegisterForReflection
record WebhookView(UUID id, @Schema(examples = "https://portal.acme.example/cyclorama") String url,
        @Schema(description = "Empty for all", examples = "[\"registration.created\"]") List<String> events,
        @Schema(nullable = true) String description,
        @Schema(description = "DISABLED after it answered 410", enumeration = {
                "ACTIVE", "DISABLED" }) String state,
        Instant createdAt,
        @Schema(description = "Signs the calls; only shown when it is made", examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD") @JsonInclude(JsonInclude.Include.NON_NULL) String secret){

    static WebhookView of(Webhook webhook) {
        return view(webhook, null);
    }

    static WebhookView withSecret(Webhook webhook) {
        return view(webhook, webhook.secret());
    }

    private static WebhookView view(Webhook webhook, String secret) {
        return new WebhookView(webhook.id(), webhook.url(), webhook.events(), webhook.description(),
                webhook.disabledAt() == null ? "ACTIVE" : "DISABLED", webhook.createdAt(), secret);
    }
}
