package org.cyclorama.agenda.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.agenda.AgendaConfig;
import org.cyclorama.defaults.problem.CommonProblem;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Reads the events of all conferences once a second and tells them to the watchers of this replica. One thread does it all, so
 * that
 * nobody is told anything twice or in another order.
 */
@ApplicationScoped
public class EventFeed {

    private static final int AT_ONCE = 1000;
    /** In seconds; a proxy that closes silent connections waits longer. */
    private static final int BEAT = 15;
    private static final int KEPT_HOURS = 24;

    private final EventRepository repository;
    private final AgendaConfig config;
    private final Queue<Watcher> arriving = new ConcurrentLinkedQueue<>();
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private volatile Position position;
    private int polls;

    EventFeed(EventRepository repository, AgendaConfig config, MeterRegistry meters) {
        this.repository = repository;
        this.config = config;
        meters.gauge("agenda.live.watchers", watchers, Set::size);
    }

    /**
     * From now on this watcher is told what happens, and first what it missed.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when this replica has as many watchers as it can serve
     */
    public void add(Watcher watcher) {
        if (watchers.size() + arriving.size() >= config.live().watchers()) {
            throw CommonProblem.UNAVAILABLE.describe("Too many watch already; read `now` meanwhile.")
                    .withHeader("Retry-After", ThreadLocalRandom.current().nextInt(5, 30)).build();
        }
        watcher.greet();
        arriving.add(watcher);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        if (position == null) {
            position = repository.latest();
        }
        welcome();
        List<LiveEvent> events = repository.after(position, AT_ONCE);
        while (!events.isEmpty()) {
            tell(events);
            position = events.getLast().position();
            events = repository.after(position, AT_ONCE);
        }
        watchers.removeIf(Watcher::isGone);
        if (++polls % BEAT == 0) {
            watchers.forEach(Watcher::beat);
        }
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forget() {
        repository.forget(KEPT_HOURS);
    }

    /** An open connection would hold up a rollout: whoever watches comes back to another replica. */
    void end(@Observes ShutdownEvent event) {
        watchers.forEach(Watcher::leave);
    }

    private void tell(List<LiveEvent> events) {
        Set<UUID> touched = new HashSet<>();
        events.forEach(event -> touched.add(event.conference()));
        for (Watcher watcher : watchers) {
            if (!touched.contains(watcher.conference())) {
                continue;
            }
            if (watcher.tellsState()) {
                watcher.tellState();
            } else {
                events.stream().filter(event -> event.conference().equals(watcher.conference())).forEach(watcher::tell);
            }
        }
    }

    /** Many come back at once with the same last event: what they missed is read once. */
    private void welcome() {
        Map<String, Optional<List<LiveEvent>>> read = new HashMap<>();
        for (Watcher watcher = arriving.poll(); watcher != null; watcher = arriving.poll()) {
            Position last = watcher.lastTold();
            if (watcher.tellsState()) {
                watcher.tellState();
            } else if (last == null) {
                watcher.skipTo(position);
            } else if (last.compareTo(position) >= 0) {
                // It comes from a replica that was a moment ahead of this one.
                watcher.skipTo(last);
            } else {
                catchUp(watcher, last, read);
            }
            watchers.add(watcher);
        }
    }

    private void catchUp(Watcher watcher, Position last, Map<String, Optional<List<LiveEvent>>> read) {
        Optional<List<LiveEvent>> missed = read.computeIfAbsent(watcher.conference() + " " + last,
                key -> repository.remembers(last)
                        ? Optional.of(repository.between(watcher.conference(), last, position, AT_ONCE))
                        : Optional.empty());
        if (missed.isEmpty() || missed.get().size() == AT_ONCE) {
            watcher.reset(position);
        } else {
            missed.get().forEach(watcher::tell);
            watcher.skipTo(position);
        }
    }
}
