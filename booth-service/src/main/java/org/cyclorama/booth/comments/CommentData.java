package org.cyclorama.booth.comments;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.retention.ConferenceData;
import org.cyclorama.booth.retention.PersonalData;
import org.cyclorama.booth.retention.Rows;
import org.hibernate.Session;

/** Comments of a person lose their text and their author; that they were made, and decided on, stays. */
@ApplicationScoped
class CommentData implements PersonalData, ConferenceData {

    private static final String OF_CONFERENCE = """
            (SELECT c.id FROM comment c JOIN booth b ON b.id = c.booth WHERE b.conference = :conference)""";

    private final Session database;

    CommentData(Session database) {
        this.database = database;
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(Owner owner) {
        return Map.of("comments", Rows.of(database.createNativeQuery("""
                SELECT c.id, b.conference, b.code AS booth, c.language, c.text, c.author_name AS name, c.state,
                  c.posted_at AS "postedAt" FROM comment c JOIN booth b ON b.id = c.booth
                WHERE c.author = :person ORDER BY c.id""", Tuple.class)
                .setParameter("person", owner.subject())
                .getResultList()));
    }

    @Override
    public Map<String, Integer> erase(Owner owner) {
        String nobody = "erased:" + UUID.randomUUID();
        erasing();
        int comments = change("""
                UPDATE comment SET author = :nobody, author_name = NULL, text = '', reason = NULL, state = 'WITHDRAWN',
                  acted_by = :nobody, acted_role = 'participant', version = version + 1 WHERE author = :person""", owner,
                nobody);
        change("UPDATE comment SET decided_by = :nobody WHERE decided_by = :person", owner, nobody);
        change("UPDATE comment SET acted_by = :nobody WHERE acted_by = :person", owner, nobody);
        change("""
                UPDATE comment_audit SET reason = NULL WHERE comment IN (SELECT id FROM comment WHERE author = :nobody)
                  AND by IS DISTINCT FROM :person""", owner, nobody);
        change("UPDATE comment_audit SET by = :nobody WHERE by = :person", owner, nobody);
        return Map.of("comments", comments);
    }

    @Override
    public void delete(String conference) {
        erasing();
        List.of("DELETE FROM comment_audit WHERE comment IN ", "DELETE FROM change_note WHERE resource IN ",
                "DELETE FROM comment WHERE id IN ").forEach(
                        sql -> database.createNativeMutationQuery(sql + OF_CONFERENCE).setParameter("conference", conference)
                                .executeUpdate());
    }

    private int change(String sql, Owner owner, String nobody) {
        return database.createNativeMutationQuery(sql).setParameter("person", owner.subject()).setParameter("nobody", nobody)
                .executeUpdate();
    }

    /** Opens the audit, which is append-only otherwise, for this transaction. */
    private void erasing() {
        database.createNativeMutationQuery("SET LOCAL cyclorama.erasing = 'on'").executeUpdate();
    }
}
