package org.cyclorama.registration.webhooks.delivery;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * One event leased for one attempt.
 *
 * @param event its id, the same at every attempt and every webhook
 * @param attempt 1 for the first
 * @param secrets newest first; all that hold at the moment
 */
record Delivery(UUID id, UUID webhook, UUID event, String body, int attempt, URI address, List<String> secrets) {
}
