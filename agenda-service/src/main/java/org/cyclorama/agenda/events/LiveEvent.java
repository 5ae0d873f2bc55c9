package org.cyclorama.agenda.events;

import java.util.UUID;

/**
 * Something that happened.
 *
 * @param position where it stands in the order of all events
 * @param data JSON, in one line
 */
public record LiveEvent(Position position, UUID conference, EventKind kind, String data) {
}
