package org.cyclorama.agenda.releases;

import java.util.UUID;

/**
 * There is a new release. Observed in its transaction, so that whatever an observer writes exists if and only if the release
 * does.
 *
 * @param note why, for everyone; null when nobody said
 * @param before what was shown until now
 * @param now what is shown from now on
 */
public record Released(UUID conference, int number, String note, Frozen before, Frozen now) {
}
