package org.cyclorama.registration.listing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.registration.registrations.RegistrationView;
import org.cyclorama.registration.registrations.changes.Consent;
import org.cyclorama.registration.registrations.changes.Kind;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Registrations as they are shown, each list by one statement, ranks included. */
@ApplicationScoped
class ListedRows {

    private static final int FETCH = 500;

    private static final String QUERY = """
            SELECT r.id, r.kind, r.state, r.mode, r.place, r.waiting_for, coalesce(line.rank, 0) AS rank, r.name, r.email,
                r.country, r.region, r.zone, r.language, r.company, r.tracks, r.partner, r.external_id,
                cast(r.consents AS text) AS consents, r.clearance_valid_until, r.registered_at, r.changed_at, r.version,
                CASE r.mode WHEN 'ONLINE' THEN coalesce(r.joined_at, r.checked_in_at) ELSE r.checked_in_at END AS checked_in_at
            FROM registration r LEFT JOIN (
                SELECT id, row_number() OVER (PARTITION BY waiting_for ORDER BY waiting_number) AS rank
                FROM registration WHERE conference = :conference AND waiting_for IS NOT NULL) AS line ON line.id = r.id
            WHERE %s ORDER BY r.id""";

    private static final Map<String, Class<?>> COLUMNS = columns();
    private static final TypeReference<List<Consent>> CONSENTS = new TypeReference<>() {
    };

    private final Session database;
    private final ObjectMapper json;

    ListedRows(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    List<RegistrationView> some(String conference, Conditions conditions, int most) {
        return query(conditions).setMaxResults(most).getResultStream().map(row -> view(conference, row)).toList();
    }

    /** All of them, read as they are taken; close the stream. */
    Stream<RegistrationView> all(String conference, Conditions conditions) {
        return query(conditions).setFetchSize(FETCH).getResultStream().map(row -> view(conference, row));
    }

    private NativeQuery<Tuple> query(Conditions conditions) {
        NativeQuery<Tuple> query = database.createNativeQuery(QUERY.formatted(conditions.sql()), Tuple.class);
        COLUMNS.forEach(query::addScalar);
        conditions.values().forEach(query::setParameter);
        return query;
    }

    private RegistrationView view(String conference, Tuple row) {
        String waitingFor = row.get("waiting_for", String.class);
        return new RegistrationView(row.get("id", UUID.class), conference, Kind.valueOf(row.get("kind", String.class)),
                State.valueOf(row.get("state", String.class)), Mode.valueOf(row.get("mode", String.class)),
                row.get("place", String.class),
                waitingFor == null ? null : new RegistrationView.Waiting(waitingFor, row.get("rank", Long.class)),
                row.get("name", String.class), row.get("email", String.class), row.get("country", String.class),
                row.get("region", String.class), row.get("zone", String.class), row.get("language", String.class),
                row.get("company", String.class), List.of(row.get("tracks", String[].class)),
                row.get("partner", String.class), row.get("external_id", String.class),
                consents(row.get("consents", String.class)), row.get("clearance_valid_until", Instant.class),
                row.get("checked_in_at", Instant.class), row.get("registered_at", Instant.class),
                row.get("changed_at", Instant.class), "\"" + row.get("version", Long.class) + "\"");
    }

    private List<Consent> consents(String stored) {
        try {
            return json.readValue(stored, CONSENTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored by us as consents, but they are none", e);
        }
    }

    private static Map<String, Class<?>> columns() {
        Map<String, Class<?>> columns = new LinkedHashMap<>();
        columns.put("id", UUID.class);
        List.of("kind", "state", "mode", "place", "waiting_for", "name", "email", "country", "region", "zone", "language",
                "company", "partner", "external_id", "consents").forEach(text -> columns.put(text, String.class));
        List.of("rank", "version").forEach(number -> columns.put(number, Long.class));
        List.of("clearance_valid_until", "checked_in_at", "registered_at", "changed_at")
                .forEach(instant -> columns.put(instant, Instant.class));
        columns.put("tracks", String[].class);
        return columns;
    }
}
