package org.cyclorama.booth.teams;

import java.util.Set;

/**
 * The regions that a caller manages.
 *
 * @param everywhere whether that is all of them, also those that are made later
 * @param regions their codes, those under the team's own included
 */
public record Territory(boolean everywhere, Set<String> regions) {

    static final Territory EVERYWHERE = new Territory(true, Set.of());
    static final Territory NOWHERE = new Territory(false, Set.of());

    /** Whether a region belongs to it. */
    public boolean covers(String region) {
        return everywhere || regions.contains(region);
    }
}
