package org.cyclorama.registration.privacy;

import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Who asks, as every service is told.
 *
 * @param request id of the request: the same again answers the stored receipt
 * @param email verified and in lower case; null without one
 */
@RegisterForReflection
record Person(UUID request, String subject, String email) {
}
