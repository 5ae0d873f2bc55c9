package org.cyclorama.booth.comments.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.booths.teams.Territory;
import org.cyclorama.booth.comments.Comment;
import org.cyclorama.booth.comments.CommentState;
import org.hibernate.Session;

/** Comments as a team reaches them: within its territory. */
@ApplicationScoped
class ModerationRepository {

    private final Session database;

    ModerationRepository(Session database) {
        this.database = database;
    }

    void flush() {
        database.flush();
    }

    boolean isWithin(Territory territory, UUID id) {
        return territory.bind(database.createSelectionQuery(
                "select 1 from Comment c join Booth b on b.id = c.booth where c.id = :id and " + Territory.COVERS_B,
                Integer.class))
                .setParameter("id", id)
                .uniqueResultOptional().isPresent();
    }

    /** The oldest first. Whether a team may read it is asked with {@link #isWithin}. */
    List<AuditEntry> audit(UUID id, int most) {
        return database.createNativeQuery("""
                SELECT at, role, state_before, state, reason FROM comment_audit WHERE comment = :id
                ORDER BY number LIMIT :most""", Tuple.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new AuditEntry(row.get("at", Instant.class), row.get("role", String.class),
                        Optional.ofNullable(row.get("state_before", String.class)).map(CommentState::valueOf).orElse(null),
                        CommentState.valueOf(row.get("state", String.class)), row.get("reason", String.class)))
                .toList();
    }

    /** What is in one of these states at the booths of a territory, the oldest first; of all conferences if none is said. */
    List<Comment> within(Territory territory, String conference, Collection<CommentState> states, UUID after, int most) {
        return territory.bind(database.createSelectionQuery("select c from Comment c join Booth b on b.id = c.booth where "
                + Territory.COVERS_B + """
                          and (:conference = '' or b.conference = :conference) and c.state in :states and c.id > :after
                        order by c.id""", Comment.class))
                .setParameter("conference", conference)
                .setParameterList("states", states)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** A comment at a booth of the territory, which nobody else can change until the transaction ends. */
    Optional<Comment> toDecide(Territory territory, UUID id) {
        return territory.bind(database.createSelectionQuery(
                "from Comment where id = :id and booth in (select b.id from Booth b where " + Territory.COVERS_B + ")",
                Comment.class))
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }
}
