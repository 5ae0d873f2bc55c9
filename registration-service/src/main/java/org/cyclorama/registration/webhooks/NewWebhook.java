package org.cyclorama.registration.webhooks;

import java.net.URI;
import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A webhook to be. */
@Schema(description = "A webhook to be")
record NewWebhook(
        @Schema(description = "`https` on a public address", examples = "https://portal.acme.example/cyclorama") @NotNull URI url,
        @Schema(description = "Types of events, see the description of POST; none for all", examples = "[\"registration.created\"]") @Size(max = 40) Set<@NotBlank @Size(max = 60) String> events,
        @Schema(description = "For the partner's own eyes", nullable = true) @Size(max = 200) String description) {

    private static final int LONGEST = 2000;

    NewWebhook {
        events = events == null ? Set.of() : events;
    }

    @AssertTrue(message = "url has at most 2000 characters")
    @JsonIgnore
    public boolean isUrlShort() {
        return url == null || url.toString().length() <= LONGEST;
    }

    @AssertTrue(message = "events holds a type that does not exist")
    @JsonIgnore
    public boolean isEveryTypeKnown() {
        return EventType.names().containsAll(events);
    }
}
