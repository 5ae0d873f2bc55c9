package org.cyclorama.gifts.granting;

import java.util.UUID;

/**
 * What there is at most one grant for, within a conference.
 *
 * @param campaign its code
 * @param recipient person who is given something first
 * @param once the source, or {@code *} for the whole campaign
 */
record Occasion(String campaign, UUID recipient, String once) {
}
