package org.cyclorama.booth.comments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

/** Comments, as their authors and everybody can read them. */
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
