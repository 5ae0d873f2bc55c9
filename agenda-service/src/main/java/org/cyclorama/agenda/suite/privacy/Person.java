package org.cyclorama.agenda.suite.privacy;

/**
 * Who it is about.
 *
 * @param subject of the identity provider
 * @param email the verified address in lower case; null when not known
 */
public record Person(String subject, String email) {
}
