package org.cyclorama.agenda.showing.searching;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Searches the sessions of a conference's latest release. */
@ApplicationScoped
public class SessionSearch {

    private final Session database;

    SessionSearch(Session database) {
        this.database = database;
    }

    /**
     * The ids of the sessions whose title, abstract or speakers hold all these words in one language: each as it is somewhere
     * in
     * the text, or all of them in another form. The trigrams of the longest word spare reading most texts.
     */
    public Set<UUID> find(UUID conference, String words) {
        return new HashSet<>(database.createNativeQuery("""
                WITH wanted AS MATERIALIZED (
                    SELECT '%' || regexp_replace(word, '([\\\\%_])', '\\\\\\1', 'g') || '%' AS pattern
                    FROM regexp_split_to_table(trim(folded(:words)), '\\s+') AS word)
                SELECT session FROM session_text
                WHERE conference = :conference
                    AND folded LIKE (SELECT pattern FROM wanted ORDER BY length(pattern) DESC LIMIT 1)
                    AND folded LIKE ALL (SELECT pattern FROM wanted)
                UNION
                SELECT session FROM session_text
                WHERE conference = :conference AND stems @@ plainto_tsquery(stemming, unaccent(normalize(:words, NFKC)))""",
                UUID.class)
                .setParameter("conference", conference)
                .setParameter("words", words.replace("\0", ""))
                .getResultList());
    }
}
