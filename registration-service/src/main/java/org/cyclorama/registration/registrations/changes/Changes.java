package org.cyclorama.registration.registrations.changes;

import java.util.List;

/**
 * The event: changes of registrations of one conference, in the order in which they happened, in the transaction that is about
 * to commit them.
 *
 * @param conference its slug
 * @param all at least one
 */
public record Changes(String conference, List<Change> all) {
}
