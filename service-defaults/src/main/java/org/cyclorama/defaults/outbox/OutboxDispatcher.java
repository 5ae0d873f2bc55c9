package org.cyclorama.defaults.outbox;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;

/**
 * Sends what is in the outbox. Runs in every replica, for each destination by itself, so that one that is slow or down is in
 * nobody else's way.
 */
@ApplicationScoped
class OutboxDispatcher {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class);
    private static final String EVERY = "1s";
    private static final int MANY = 50;
    /** To find out whether a destination is back: while it is not, a long queue must not cost more than a short one. */
    private static final int FEW = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final TextMapGetter<OutboxMessage> TRACE = new TextMapGetter<>() {

        @Override
        public Iterable<String> keys(OutboxMessage message) {
            return List.of("traceparent");
        }

        @Override
        public String get(OutboxMessage message, String key) {
            return "traceparent".equals(key) ? message.traceparent() : null;
        }
    };

    private final OutboxMessages messages;
    private final List<OutboxDestination> destinations;
    private final Scheduler scheduler;

    OutboxDispatcher(OutboxMessages messages, @Any Instance<OutboxDestination> destinations, Scheduler scheduler,
            MeterRegistry meters) {
        this.messages = messages;
        this.destinations = destinations.stream().toList();
        this.scheduler = scheduler;
        meters.gauge("outbox.pending", this, self -> self.messages.count(false));
        meters.gauge("outbox.parked", this, self -> self.messages.count(true));
    }

    void start(@Observes StartupEvent started) {
        if (scheduler.isStarted()) {
            destinations.forEach(destination -> scheduler.newJob("outbox " + destination.name()).setInterval(EVERY)
                    .setConcurrentExecution(ConcurrentExecution.SKIP).setTask(run -> empty(destination)).schedule());
        }
    }

    private void empty(OutboxDestination destination) {
        int most = FEW;
        while (send(messages.lease(destination.name(), most), destination)) {
            most = MANY;
        }
    }

    /** Whether any of them is done with. */
    private boolean send(OutboxMessages.Leased leased, OutboxDestination destination) {
        boolean done = false;
        for (OutboxMessage message : leased.messages()) {
            if (leased.isEnding()) {
                messages.giveBack(leased.from(message));
                break;
            }
            done |= send(message, destination);
        }
        return done;
    }

    private boolean send(OutboxMessage message, OutboxDestination destination) {
        try {
            causeOf(message).wrap(() -> destination.deliver(message)).run();
            messages.delivered(message.id());
            return true;
        } catch (RefusedForGoodException e) {
            LOG.errorf("Message %s to %s parked: %s", message.id(), message.destination(), e.getMessage());
            messages.park(message.id(), e.getMessage());
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("Message %s to %s failed at attempt %d: %s", message.id(), message.destination(), message.attempts(),
                    e.getClass().getSimpleName());
            messages.retryIn(message.id(), pause(message.attempts()), e.getClass().getSimpleName());
            return false;
        }
    }

    /** Whatever a message leads to belongs to the trace of the request that left it. */
    private static Context causeOf(OutboxMessage message) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), message, TRACE);
    }

    /** 1, 2, 4 … seconds, at most a minute. */
    private static Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts - 1, 6));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
