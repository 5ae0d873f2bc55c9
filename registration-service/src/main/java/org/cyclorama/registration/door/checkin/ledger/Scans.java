package org.cyclorama.registration.door.checkin.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The scans that were answered. */
@ApplicationScoped
public class Scans {

    private final Session database;
    private final ObjectMapper json;

    Scans(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those of these that were answered before, by their id. */
    public Map<UUID, Answered> answered(Collection<UUID> scanIds) {
        return database.createNativeQuery(
                "SELECT id, request_hash, cast(answer AS text) AS answer FROM scan WHERE id IN (:ids)", Tuple.class)
                .setParameter("ids", scanIds)
                .getResultStream()
                .map(row -> new Answered(row.get("id", UUID.class), row.get("request_hash", String.class),
                        read(row.get("answer", String.class))))
                .collect(Collectors.toMap(Answered::id, Function.identity()));
    }

    /** Keeps these answers. A forged ticket scanned twice at the same moment is refused alike both times. */
    public void keep(String conference, List<Answered> answers) {
        List<Row> rows = answers.stream().map(one -> new Row(one.id(), one.requestHash(), one.verdict().scan().venue(),
                one.verdict().registration(), one.verdict().scan().scannedAt(), one.verdict())).toList();
        database.createNativeMutationQuery("""
                INSERT INTO scan (id, conference, request_hash, venue, registration, scanned_at, answer)
                SELECT id, :conference, hash, venue, registration, at, answer
                FROM jsonb_to_recordset(cast(:rows AS jsonb))
                    AS row (id uuid, hash text, venue text, registration uuid, at timestamptz, answer jsonb)
                ORDER BY id
                ON CONFLICT (id) DO NOTHING""")
                .setParameter("conference", conference)
                .setParameter("rows", write(rows))
                .executeUpdate();
    }

    private Verdict read(String answer) {
        try {
            return json.readValue(answer, Verdict.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Written by us as a verdict, but it is none", e);
        }
    }

    private String write(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Verdicts are plain records", e);
        }
    }

    /** A scan and what it was answered. */
    public record Answered(UUID id, String requestHash, Verdict verdict) {
    }

    /** A row to insert. */
    @RegisterForReflection
    record Row(UUID id, String hash, String venue, UUID registration, Instant at, Verdict answer) {
    }
}
