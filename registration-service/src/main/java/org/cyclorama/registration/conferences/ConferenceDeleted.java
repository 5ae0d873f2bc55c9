package org.cyclorama.registration.conferences;

/**
 * The event: agenda-service deleted this conference, and everything of it goes in this transaction. Fired while its
 * registrations are still there; whoever keeps rows about it deletes them.
 *
 * @param conference its slug
 */
public record ConferenceDeleted(String conference) {
}
