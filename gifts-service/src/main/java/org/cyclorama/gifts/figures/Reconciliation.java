package org.cyclorama.gifts.figures;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.cyclorama.gifts.campaigns.Campaign;
import org.cyclorama.gifts.figures.Disagreements.Disagreement;
import org.cyclorama.gifts.figures.StatisticsView.Reconciled;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Proves that every campaign's counter says how many grants there are, and that every grant of a gift of codes has its code.
 * Nothing of this should ever disagree, because it changes in one transaction; if it does, it is mended, kept, logged as an
 * error, and metered for an alarm. Runs in every replica, one at a time.
 */
@ApplicationScoped
class Reconciliation {

    private static final Logger LOG = Logger.getLogger(Reconciliation.class);

    private final Session database;
    private final Disagreements disagreements;
    private final AtomicInteger lastFound;
    private final Counter mended;

    Reconciliation(Session database, Disagreements disagreements, MeterRegistry meters) {
        this.database = database;
        this.disagreements = disagreements;
        this.lastFound = meters.gauge("gifts.reconciliation.found", new AtomicInteger());
        this.mended = Counter.builder("gifts.reconciliation.mended").description("What did not agree and was mended")
                .register(meters);
    }

    @Scheduled(every = "${cyclorama.gifts.reconciliation-every:5m}", concurrentExecution = ConcurrentExecution.SKIP)
    void reconcile() {
        List<Disagreement> found = QuarkusTransaction.requiringNew().call(this::lookAtAll);
        lastFound.set(found.size());
        found.forEach(this::mend);
    }

    /** One statement sees one moment: no grant under way can look like a mistake. */
    private List<Disagreement> lookAtAll() {
        boolean alone = database.createNativeQuery(
                "SELECT pg_try_advisory_xact_lock(hashtextextended('gifts reconciliation', 0))", Boolean.class)
                .getSingleResult();
        if (!alone) {
            return List.of();
        }
        List<Disagreement> found = disagreements.all();
        database.createNativeMutationQuery("""
                UPDATE campaign_stock SET reconciled_at = now() WHERE campaign_id IN (
                    SELECT campaign_id FROM campaign_stock FOR UPDATE SKIP LOCKED)""").executeUpdate();
        return found;
    }

    private void mend(Disagreement found) {
        if (QuarkusTransaction.requiringNew().call(() -> disagreements.mend(found))) {
            mended.increment();
            LOG.errorf("Mended campaign %s: %s said %d, found %d", found.campaign(), found.what(), found.counted(),
                    found.found());
        }
    }

    Reconciled of(Campaign campaign) {
        Tuple row = database.createNativeQuery("""
                SELECT reconciled_at, granted = (SELECT count(*) FROM gift_grant g
                        WHERE g.conference = c.conference AND g.campaign = c.code) AS agrees,
                    (SELECT count(*) FROM reconciliation r WHERE r.campaign_id = c.id) AS mended
                FROM campaign c JOIN campaign_stock s ON s.campaign_id = c.id WHERE c.id = :id""", Tuple.class)
                .setParameter("id", campaign.id())
                .getSingleResult();
        Instant at = row.get("reconciled_at", Instant.class);
        return new Reconciled(at, row.get("agrees", Boolean.class),
                row.get("mended", Long.class));
    }
}
