package org.cyclorama.defaults.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Sends what is in the outbox. Runs in every replica. */
@ApplicationScoped
class OutboxDispatcher {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class);
    private static final int AT_ONCE = 50;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final OutboxMessages messages;
    private final Map<String, OutboxDestination> destinations;

    OutboxDispatcher(OutboxMessages messages, @Any Instance<OutboxDestination> destinations, MeterRegistry meters) {
        this.messages = messages;
        this.destinations = destinations.stream().collect(Collectors.toMap(OutboxDestination::name, Function.identity()));
        meters.gauge("outbox.pending", this, self -> self.messages.count(false));
        meters.gauge("outbox.parked", this, self -> self.messages.count(true));
    }

    @Scheduled(every = "${cyclorama.defaults.outbox-every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void dispatch() {
        if (destinations.isEmpty()) {
            return;
        }
        List<OutboxMessage> due = messages.lease(AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(this::send);
            due = messages.lease(AT_ONCE);
        }
    }

    private void send(OutboxMessage message) {
        try {
            destinations.get(message.destination()).deliver(message);
            messages.delivered(message.id());
        } catch (RefusedForGoodException e) {
            LOG.errorf("Message %s to %s parked: %s", message.id(), message.destination(), e.getMessage());
            messages.park(message.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf("Message %s to %s failed at attempt %d: %s", message.id(), message.destination(), message.attempts(),
                    e.getClass().getSimpleName());
            messages.retryIn(message.id(), pause(message.attempts()), e.getClass().getSimpleName());
        }
    }

    /** 1, 2, 4 … seconds, at most a minute. */
    private static Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts - 1, 6));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
