package org.cyclorama.defaults.remote;

import java.time.Instant;

/**
 * What another service answered.
 *
 * @param etag its tag of this answer; null if it gave none
 * @param body JSON as it was sent
 * @param checkedAt when the owner last said that this is current, by the real clock
 */
record RemoteCopy(String etag, String body, Instant checkedAt) {
}
