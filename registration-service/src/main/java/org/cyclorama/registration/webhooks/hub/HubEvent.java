package org.cyclorama.registration.webhooks.hub;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.cyclorama.registration.webhooks.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;

/** What another service says happened to a person. */
@Schema(description = "What happened to a person")
record HubEvent(
        @Schema(description = "Stable: the same event again changes nothing") @NotNull UUID id,
        @Schema(examples = "gift.granted") @NotBlank @Size(max = 60) String type,
        @Schema(examples = "partners-2020") @NotBlank @Size(max = 100) String conference,
        @NotNull @Valid Person person,
        @NotNull Instant occurredAt,
        @Schema(description = "Flat facts: ids, codes, states; no text of the person") @Size(max = 40) Map<@Size(max = 60) String, JsonNode> data) {

    private static final int LONGEST_FACT = 500;

    HubEvent {
        data = data == null ? Map.of() : data;
    }

    @AssertTrue(message = "type is not one that webhooks can be told")
    @JsonIgnore
    public boolean isTypeKnown() {
        return type == null || EventType.names().contains(type);
    }

    @AssertTrue(message = "data holds flat facts of at most 500 characters")
    @JsonIgnore
    public boolean isDataFlat() {
        return data.values().stream().allMatch(fact -> !fact.isContainerNode() && fact.asText().length() <= LONGEST_FACT);
    }

    /** By subject, or by address for who has never logged in. */
    record Person(@Size(max = 255) String subject, @Size(max = 254) String email) {

        Person {
            email = email == null ? null : email.toLowerCase(Locale.ROOT);
        }
    }
}
