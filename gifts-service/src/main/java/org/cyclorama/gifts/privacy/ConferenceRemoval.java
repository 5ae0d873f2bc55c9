package org.cyclorama.gifts.privacy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Removes everything of a conference, history too: agenda-service asks for it for test conferences only. */
@ApplicationScoped
class ConferenceRemoval {

    private static final Logger LOG = Logger.getLogger(ConferenceRemoval.class);

    /** In the order that foreign keys need; stock and reconciliation hang on their campaign. */
    private static final List<String> STATEMENTS = List.of(
            "DELETE FROM gift_code WHERE conference = :conference",
            "DELETE FROM grant_event WHERE conference = :conference",
            "DELETE FROM grant_event WHERE grant_id IN (SELECT id FROM gift_grant WHERE conference = :conference)",
            "DELETE FROM gift_grant WHERE conference = :conference",
            "DELETE FROM campaign_stock WHERE campaign_id IN (SELECT id FROM campaign WHERE conference = :conference)",
            "DELETE FROM change_note WHERE resource IN (SELECT id FROM campaign WHERE conference = :conference"
                    + " UNION ALL SELECT id FROM gift WHERE conference = :conference)",
            "DELETE FROM campaign WHERE conference = :conference",
            "DELETE FROM gift_file WHERE conference = :conference",
            "DELETE FROM gift WHERE conference = :conference",
            "DELETE FROM outbox_message WHERE destination = 'registration.events' AND ordering_key = :conference",
            "DELETE FROM remote_copy WHERE name = 'conference/' || :conference");

    private final Session database;

    ConferenceRemoval(Session database) {
        this.database = database;
    }

    @Transactional
    void remove(String conference) {
        // What the trigger on history asks for; it holds for this transaction alone.
        database.createNativeQuery("SELECT set_config('cyclorama.forgets', 'conference', true)", String.class)
                .getSingleResult();
        STATEMENTS
                .forEach(sql -> database.createNativeMutationQuery(sql).setParameter("conference", conference).executeUpdate());
        LOG.infof("Conference %s is removed", conference);
    }
}
