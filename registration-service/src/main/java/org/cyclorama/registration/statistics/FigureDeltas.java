package org.cyclorama.registration.statistics;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.registration.changes.Changes;
import org.cyclorama.registration.changes.Snapshot;
import org.hibernate.Session;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Counts every change in its own transaction, by appending what it takes from the figures and what it adds. */
@ApplicationScoped
class FigureDeltas {

    private final Session database;
    private final ObjectMapper json;

    FigureDeltas(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void on(@Observes Changes changes) {
        List<Delta> deltas = changes.all().stream().flatMap(change -> between(change.before(), change.after())).toList();
        if (!deltas.isEmpty()) {
            database.createNativeMutationQuery(
                    """
                            INSERT INTO figure_delta (conference, region, sign, key, cells)
                            SELECT :conference, delta.region, delta.sign, hashtextextended(delta.person, salt) & 4294967295, delta.cells
                            FROM jsonb_to_recordset(cast(:deltas AS jsonb)) AS delta (person text, region text, sign smallint, cells text[])
                            CROSS JOIN figure_salt""")
                    .setParameter("conference", changes.conference())
                    .setParameter("deltas", write(deltas))
                    .executeUpdate();
        }
    }

    private static Stream<Delta> between(Snapshot before, Snapshot after) {
        List<String> was = Cells.of(before);
        List<String> is = Cells.of(after);
        return was.equals(is) ? Stream.empty()
                : Stream.of(Delta.of(before, -1, was), Delta.of(after, 1, is)).filter(delta -> !delta.cells().isEmpty());
    }

    private String write(List<Delta> deltas) {
        try {
            return json.writeValueAsString(deltas);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Deltas are plain records", e);
        }
    }

    /** One person into these cells, or out of them. */
    @RegisterForReflection
    record Delta(String person, String region, int sign, List<String> cells) {

        static Delta of(Snapshot person, int sign, List<String> cells) {
            return person == null ? new Delta("", "", sign, List.of())
                    : new Delta(person.id().toString(), person.region(), sign, cells);
        }
    }
}
