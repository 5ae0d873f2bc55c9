package org.cyclorama.booth.comments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import org.cyclorama.booth.teams.Territory;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

/** Comments. A query for a team carries its territory. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    private final Session database;

    CommentRepository(Session database) {
        this.database = database;
    }

    List<Comment> approved(UUID booth, UUID after, int most) {
        return find("booth = :booth and state = APPROVED and id > :after order by id",
                Map.of("booth", booth, "after", after))
                .page(Page.ofSize(most))
                .list();
    }

    /** What this person ever said, the oldest first. */
    List<Comment> of(String author, UUID after, int most) {
        return find("author = :author and id > :after order by id", Map.of("author", author, "after", after))
                .page(Page.ofSize(most))
                .list();
    }

    /** Who of these, each with one posting, has posted the same words before, at any booth. */
    Set<String> repeating(Collection<Posting> postings) {
        return Set.copyOf(database.createNativeQuery("""
                SELECT author FROM unnest(:authors, :texts) AS now (author, text)
                WHERE EXISTS (SELECT FROM comment c WHERE c.author = now.author AND c.text = now.text)""", String.class)
                .setParameter("authors", postings.stream().map(Posting::author).toArray(String[]::new))
                .setParameter("texts", postings.stream().map(posting -> posting.words().text()).toArray(String[]::new))
                .getResultList());
    }

    boolean isWithin(Territory territory, UUID id) {
        return territory.bind(database.createSelectionQuery(
                "select 1 from Comment c join Booth b on b.id = c.booth where c.id = :id and " + Territory.COVERS_B,
                Integer.class))
                .setParameter("id", id)
                .uniqueResultOptional().isPresent();
    }

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

    /** A comment of this author that is not withdrawn, which nobody else can change until the transaction ends. */
    Optional<Comment> toWithdraw(String author, UUID id) {
        return find("id = :id and author = :author and state <> WITHDRAWN", Map.of("id", id, "author", author))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    boolean isPublic(UUID id) {
        return count("id = ?1 and state = APPROVED and booth in (select b.id from Booth b where b.revision is not null)",
                id) == 1;
    }
}
