package org.cyclorama.agenda.drafting;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The table in which PostgreSQL itself forbids clashes. */
@ApplicationScoped
class OccupationRepository {

    private final Session database;

    OccupationRepository(Session database) {
        this.database = database;
    }

    /** Puts these in place of all that the conference's draft had. The constraint is checked at the end of the transaction. */
    void replace(UUID conference, List<Occupation> occupations) {
        database.createNativeMutationQuery("DELETE FROM occupation WHERE conference = :conference")
                .setParameter("conference", conference).executeUpdate();
        database.createNativeMutationQuery("""
                INSERT INTO occupation (conference, kind, code, airing, during)
                SELECT :conference, kind, code, airing, tstzrange(starts::timestamptz, ends::timestamptz, '[)')
                FROM unnest(:kinds, :codes, :airings, :starts, :ends) AS busy (kind, code, airing, starts, ends)""")
                .setParameter("conference", conference)
                .setParameter("kinds", column(occupations, busy -> busy.kind().name()))
                .setParameter("codes", column(occupations, Occupation::code))
                .setParameter("airings", column(occupations, busy -> busy.airing().code()))
                .setParameter("starts", column(occupations, busy -> busy.airing().start().toString()))
                .setParameter("ends", column(occupations, busy -> busy.airing().end().toString()))
                .executeUpdate();
    }

    /** Every pair that the constraint would refuse. */
    List<Clash> clashes(UUID conference) {
        return database.createNativeQuery("""
                SELECT one.kind AS kind, one.code AS code, one.airing AS first, other.airing AS second
                FROM occupation one
                JOIN occupation other ON other.conference = one.conference AND other.kind = one.kind AND other.code = one.code
                    AND other.during && one.during AND other.airing > one.airing
                WHERE one.conference = :conference
                ORDER BY 1, 2, 3, 4""", Tuple.class)
                .setParameter("conference", conference)
                .getResultStream()
                .map(row -> new Clash(Occupation.Kind.valueOf(row.get("kind", String.class)), row.get("code", String.class),
                        List.of(row.get("first", String.class), row.get("second", String.class))))
                .toList();
    }

    private static String[] column(List<Occupation> occupations, Function<Occupation, String> value) {
        return occupations.stream().map(value).toArray(String[]::new);
    }
}
