package org.cyclorama.registration.agenda;

import java.util.Set;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What registration knows of a conference.
 *
 * @param test a test conference sends no mail and is in no figure
 * @param tracks codes of its tracks
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
public record Conference(String slug, boolean test, Set<String> tracks) {
}
