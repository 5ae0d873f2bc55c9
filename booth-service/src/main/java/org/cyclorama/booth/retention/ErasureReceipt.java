package org.cyclorama.booth.retention;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * That a person was erased.
 *
 * @param erased how much, by collection
 */
@RegisterForReflection
record ErasureReceipt(String service, UUID request, Instant erasedAt, Map<String, Integer> erased) {
}
