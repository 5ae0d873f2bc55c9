package org.cyclorama.booth.booths.teams;

import java.util.Set;

import org.hibernate.query.CommonQueryContract;

/**
 * What a caller manages.
 *
 * @param everywhere whether that is all regions, also those that are made later
 * @param regions their codes, those under the team's own included
 * @param everyConference whether that is in all conferences, also those that are made later
 * @param conferences their slugs, where the caller's token narrows them
 */
public record Territory(boolean everywhere, Set<String> regions, boolean everyConference, Set<String> conferences) {

    /** In HQL: whether the booth {@code b} is in it. Needs {@link #bind}. */
    public static final String COVERS_B = """
            (:everywhere = true or b.region in :regions) and (:everyConference = true or b.conference in :conferences)""";
    /** In SQL: whether the booth {@code b} is in it. Needs {@link #bindNative}. */
    public static final String COVERS_B_NATIVE = """
            (:everywhere OR b.region = ANY(:regions)) AND (:everyConference OR b.conference = ANY(:conferences))""";

    static final Territory EVERYWHERE = new Territory(true, Set.of(), true, Set.of());
    static final Territory NOWHERE = new Territory(false, Set.of(), true, Set.of());

    static Territory of(Set<String> regions) {
        return new Territory(false, regions, true, Set.of());
    }

    static Territory ofConferences(Set<String> conferences) {
        return new Territory(true, Set.of(), false, conferences);
    }

    /** The part of it that lies in these regions. */
    Territory within(Set<String> codes) {
        return new Territory(false, codes, everyConference, conferences);
    }

    /** Whether a region belongs to it. */
    public boolean covers(String region) {
        return everywhere || regions.contains(region);
    }

    /** Gives a query with {@link #COVERS_B} its parameters. */
    public <Q extends CommonQueryContract> Q bind(Q query) {
        query.setParameter("everywhere", everywhere);
        query.setParameterList("regions", regions);
        query.setParameter("everyConference", everyConference);
        query.setParameterList("conferences", conferences);
        return query;
    }

    /** Gives a query with {@link #COVERS_B_NATIVE} its parameters. */
    public <Q extends CommonQueryContract> Q bindNative(Q query) {
        query.setParameter("everywhere", everywhere);
        query.setParameter("regions", regions.toArray(String[]::new));
        query.setParameter("everyConference", everyConference);
        query.setParameter("conferences", conferences.toArray(String[]::new));
        return query;
    }
}
