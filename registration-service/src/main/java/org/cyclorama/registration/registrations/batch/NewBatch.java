package org.cyclorama.registration.registrations.batch;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.databind.JsonNode;

/** Many people to register. Lines stay raw here, so that a bad one is a result of its own and stops no other. */
record NewBatch(@NotNull List<@NotNull JsonNode> registrations) {
}
