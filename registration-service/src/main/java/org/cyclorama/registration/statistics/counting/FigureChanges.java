package org.cyclorama.registration.statistics.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.registration.registrations.changes.Changes;
import org.cyclorama.registration.registrations.changes.Snapshot;
import org.hibernate.Session;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Counts every change in its own transaction, by appending what it takes from the figures and what it adds. */
@ApplicationScoped
class FigureChanges {

    private final Session database;
    private final ObjectMapper json;

    FigureChanges(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void on(@Observes Changes changes) {
        Map<Group, Moves> groups = new HashMap<>();
        changes.all().forEach(change -> count(change.before(), change.after(), groups));
        List<Row> rows = groups.entrySet().stream().map(Row::of).toList();
        if (!rows.isEmpty()) {
            database.createNativeMutationQuery(
                    """
                            INSERT INTO figure_change (conference, region, people, keys, cells)
                            SELECT :conference, one.region, cardinality(one.came) - cardinality(one.went), came.keys - went.keys, one.cells
                            FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS one (region text, cells text[], came text[], went text[])
                            CROSS JOIN figure_salt
                            CROSS JOIN LATERAL (SELECT coalesce(sum(hashtextextended(person, salt) & 4294967295), 0) AS keys
                                FROM unnest(one.came) AS person) AS came
                            CROSS JOIN LATERAL (SELECT coalesce(sum(hashtextextended(person, salt) & 4294967295), 0) AS keys
                                FROM unnest(one.went) AS person) AS went""")
                    .setParameter("conference", changes.conference())
                    .setParameter("rows", write(rows))
                    .executeUpdate();
        }
    }

    /** Out of the cells that the person was in and is not any more, and into those that are new. */
    private static void count(Snapshot before, Snapshot after, Map<Group, Moves> groups) {
        List<String> was = new ArrayList<>(Cells.of(before));
        List<String> is = new ArrayList<>(Cells.of(after));
        if (!was.isEmpty() && !is.isEmpty() && before.region().equals(after.region())) {
            List<String> stays = List.copyOf(was);
            was.removeAll(is);
            is.removeAll(stays);
        }
        if (!was.isEmpty()) {
            groups.computeIfAbsent(new Group(before.region(), was), group -> new Moves()).went.add(before.id());
        }
        if (!is.isEmpty()) {
            groups.computeIfAbsent(new Group(after.region(), is), group -> new Moves()).came.add(after.id());
        }
    }

    private String write(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows are plain records", e);
        }
    }

    /** People who are counted alike. */
    private record Group(String region, List<String> cells) {
    }

    private static final class Moves {

        private final List<UUID> came = new ArrayList<>();
        private final List<UUID> went = new ArrayList<>();
    }

    /** People of one region into these cells, and out of them. */
    @RegisterForReflection
    record Row(String region, List<String> cells, List<UUID> came, List<UUID> went) {

        private static Row of(Map.Entry<Group, Moves> group) {
            return new Row(group.getKey().region(), group.getKey().cells(), group.getValue().came, group.getValue().went);
        }
    }
}
