package org.cyclorama.agenda.suite.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** That a person was forgotten, and how much that was, by collection. */
record Receipt(String service, UUID request, Instant erasedAt, Map<String, Integer> erased) {
}
