package org.cyclorama.booth.visits.leads;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.cyclorama.booth.booths.Booths;
import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.paging.Cursor;
import org.cyclorama.defaults.paging.Page;
import org.cyclorama.defaults.paging.PageRequest;
import org.hibernate.Session;

/** Cards, and the list of all who agreed. */
@ApplicationScoped
class Leads {

    private static final int FETCHED = 500;
    /** Of what somebody said at several times, the last holds. */
    private static final String AGREED = """
            SELECT * FROM (SELECT (array_agg(name ORDER BY at DESC) FILTER (WHERE name IS NOT NULL))[1] AS name,
                    (array_agg(email ORDER BY at DESC) FILTER (WHERE email IS NOT NULL))[1] AS email,
                    (array_agg(language ORDER BY at DESC))[1] AS language,
                    array_to_string(array_agg(DISTINCT source), ' ') AS sources, min(since) AS since, md5(person) AS key
                FROM (SELECT booth, person, name, email, language, coalesce(said_at, left_at) AS at, left_at AS since,
                        'CARD' AS source FROM lead
                    UNION ALL SELECT booth, person, name, email, language, asked_at, asked_at, 'REQUEST' FROM collaboration_request
                        WHERE consent_to_contact
                    UNION ALL SELECT s.booth, m.person, m.name, m.email, m.language, m.booked_at, m.booked_at, 'MEETING'
                        FROM meeting_booking m JOIN meeting_slot s ON s.id = m.slot WHERE m.consent_to_contact) consent
                JOIN booth b ON b.id = consent.booth AND %s
                WHERE consent.booth = :booth GROUP BY person) agreed
            WHERE (since, key) > (:since, :key) ORDER BY since, key"""
            .formatted(Territory.COVERS_B_NATIVE);

    private final Session database;
    private final Booths booths;
    private final Caller caller;
    private final Clock clock;

    Leads(Session database, Booths booths, Caller caller, Clock clock) {
        this.database = database;
        this.booths = booths;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void leave(UUID booth, LeaveCard card) {
        booths.open(booth);
        database.createNativeMutationQuery(
                """
                        INSERT INTO lead (booth, person, name, email, language, left_at, said_at)
                        VALUES (:booth, :person, nullif(:name, ''), nullif(:email, ''), :language, :now, :now)
                        ON CONFLICT (booth, person) DO UPDATE
                            SET name = excluded.name, email = excluded.email, language = excluded.language, said_at = excluded.said_at""")
                .setParameter("booth", booth)
                .setParameter("person", caller.subject())
                .setParameter("name", caller.name().orElse(""))
                .setParameter("email", caller.verifiedEmail().orElse(""))
                .setParameter("language", card.language())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Transactional
    void takeBack(UUID booth) {
        database.createNativeMutationQuery("DELETE FROM lead WHERE booth = :booth AND person = :person")
                .setParameter("booth", booth)
                .setParameter("person", caller.subject())
                .executeUpdate();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 or 404 when the booth is not of the territory */
    @Transactional
    void requireManaged(UUID booth, Territory territory) {
        booths.managed(booth, territory);
    }

    @Transactional
    Page<Lead> list(UUID booth, Territory territory, PageRequest page) {
        requireManaged(booth, territory);
        Cursor start = page.start().orElse(Cursor.after(Instant.EPOCH, ""));
        try (Stream<Lead> rows = rows(booth, territory, start.instant(), start.keys().getLast(), page.rows())) {
            return Page.of(rows.toList(), page.limit, lead -> Cursor.after(lead.since(), lead.key()), lead -> lead);
        }
    }

    /** All of them, to be read inside a transaction. */
    Stream<Lead> all(UUID booth, Territory territory) {
        return rows(booth, territory, Instant.EPOCH, "", Integer.MAX_VALUE);
    }

    private Stream<Lead> rows(UUID booth, Territory territory, Instant since, String key, int most) {
        return territory.bindNative(database.createNativeQuery(AGREED, Tuple.class))
                .setParameter("booth", booth)
                .setParameter("since", since)
                .setParameter("key", key)
                .setMaxResults(most)
                .setFetchSize(FETCHED)
                .getResultStream()
                .map(row -> new Lead(row.get("name", String.class), row.get("email", String.class),
                        row.get("language", String.class), List.of(row.get("sources", String.class).split(" ")),
                        row.get("since", Instant.class), row.get("key", String.class)));
    }
}
