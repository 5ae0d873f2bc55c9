package org.cyclorama.registration.webhooks.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    /** More than all webhooks of one partner can take. */
    private static final int AT_ONCE = 200;

    private final Deliveries deliveries;
    private final WebhookCalls calls;
    private final MeterRegistry meters;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
    /** Looking up a name blocks the very thread, for as long as the partner's name server likes: no virtual one. */
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("webhook-", 0).factory());

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
            due.forEach(delivery -> {
                underWay.merge(delivery.webhook(), 1, Integer::sum);
                threads.execute(() -> work(delivery));
            });
            due = lease();
        }
    }

    /** Only this method's one caller takes permits, so what is free stays free until it does. */
    private List<Delivery> lease() {
        int most = free.availablePermits();
        List<UUID> busy = underWay.entrySet().stream().filter(one -> one.getValue() >= Deliveries.OF_ONE_WEBHOOK)
                .map(Map.Entry::getKey).toList();
        return most == 0 ? List.of() : deliveries.lease(most, busy);
    }

    /** This one, and what else is due of its webhook. */
    private void work(Delivery delivery) {
        try {
            Optional<Delivery> next = Optional.of(delivery);
            while (next.isPresent() && !threads.isShutdown()) {
                deliver(next.get());
                next = deliveries.next(delivery.webhook());
            }
        } catch (RuntimeException e) {
            // Its lease ends, and another attempt follows.
            LOG.error("What came of a webhook's call could not be noted", e);
        } finally {
            underWay.computeIfPresent(delivery.webhook(), (webhook, calls) -> calls == 1 ? null : calls - 1);
            free.release();
        }
    }

    private void deliver(Delivery delivery) {
        Attempt attempt = calls.call(delivery);
        deliveries.record(delivery, attempt);
        meters.counter("webhook.attempts", "outcome", attempt.getClass().getSimpleName().toLowerCase(Locale.ROOT)).increment();
        LOG.debugf("Event %s to webhook %s at attempt %d: %s", delivery.event(), delivery.webhook(), delivery.attempt(),
                attempt);
    }

    void end(@Observes ShutdownEvent event) {
        threads.shutdown();
    }
}
