package org.cyclorama.registration.admission;

import java.util.Map;

/**
 * The event: the terms of these places have just changed, and there may be room for who waits. Fired in the transaction of the
 * change.
 *
 * @param places by code, all locked
 */
public record PlacesRedefined(String conference, Map<String, Place> places) {
}
