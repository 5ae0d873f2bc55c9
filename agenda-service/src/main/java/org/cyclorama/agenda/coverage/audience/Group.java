package org.cyclorama.agenda.coverage.audience;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Registered people who live in the same place.
 *
 * @param country ISO 3166-1 alpha-2
 * @param zone IANA name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
public record Group(String country, String zone, int people) {
}
