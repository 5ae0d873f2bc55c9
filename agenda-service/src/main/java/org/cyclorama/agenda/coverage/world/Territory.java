package org.cyclorama.agenda.coverage.world;

import java.util.List;

/**
 * A territory of ISO 3166-1.
 *
 * @param code its alpha-2 code
 * @param zones its time zones by their IANA names, at least one
 */
public record Territory(String code, List<String> zones) {
}
