package org.cyclorama.agenda.live.events;

import java.util.UUID;

/**
 * Something that happened.
 *
 * @param number its place in the order of all events
 * @param data JSON, in one line
 */
public record LiveEvent(long number, UUID conference, EventKind kind, String data) {
}
