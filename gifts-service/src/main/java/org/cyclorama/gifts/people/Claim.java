package org.cyclorama.gifts.people;

import java.util.Optional;
import java.util.UUID;

/**
 * Who called.
 *
 * @param person the caller
 * @param absorbed who turned out, just now, to be the same person: what it was given is the caller's
 */
public record Claim(UUID person, Optional<UUID> absorbed) {
}
