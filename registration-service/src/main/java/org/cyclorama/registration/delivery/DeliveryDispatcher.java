package org.cyclorama.registration.delivery;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Brings what is due to the webhooks, many at once. Runs in every replica. */
@ApplicationScoped
class DeliveryDispatcher {

    private static final Logger LOG = Logger.getLogger(DeliveryDispatcher.class);
    private static final int AT_ONCE = 50;

    private final Deliveries deliveries;
    private final WebhookCalls calls;
    private final MeterRegistry meters;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 0).factory());

    DeliveryDispatcher(Deliveries deliveries, WebhookCalls calls, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.calls = calls;
        this.meters = meters;
    }

    @Scheduled(every = "${cyclorama.registration.webhooks.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void dispatch() {
        List<Delivery> due = lease();
        while (!due.isEmpty()) {
            free.acquireUninterruptibly(due.size());
            due.forEach(delivery -> threads.execute(() -> deliver(delivery)));
            due = lease();
        }
    }

    /** Only this method's one caller takes permits, so what is free stays free until it does. */
    private List<Delivery> lease() {
        int most = free.availablePermits();
        return most == 0 ? List.of() : deliveries.lease(most);
    }

    private void deliver(Delivery delivery) {
        try {
            Attempt attempt = calls.call(delivery);
            deliveries.record(delivery, attempt);
            meters.counter("webhook.attempts", "outcome", attempt.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                    .increment();
            LOG.debugf("Event %s to webhook %s at attempt %d: %s", delivery.event(), delivery.webhook(), delivery.attempt(),
                    attempt);
        } catch (RuntimeException e) {
            // Its lease ends, and another attempt follows.
            LOG.error("What came of a webhook's call could not be noted", e);
        } finally {
            free.release();
        }
    }

    void end(@Observes ShutdownEvent event) {
        threads.shutdown();
    }
}
