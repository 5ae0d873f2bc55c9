package org.cyclorama.agenda.live.events;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
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
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
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

    /** By how many events a replica can be ahead of another; who was told more comes from another installation. */
    private static final int AHEAD = 10_000;

    private final EventRepository repository;
    private final Horizon horizon = new Horizon();
    private final AgendaConfig config;
    private final Queue<Watcher> arriving = new ConcurrentLinkedQueue<>();
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private volatile Long position;
    private volatile boolean leaving;
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
        long settled = horizon.at(repository.moment());
        if (settled == 0) {
            return;
        }
        if (position == null) {
            position = settled - 1;
        }
        welcome(settled - 1);
        List<LiveEvent> events = repository.between(position, settled, AT_ONCE);
        while (!events.isEmpty()) {
            tell(events);
            position = events.getLast().number();
            events = repository.between(position, settled, AT_ONCE);
        }
        watchers.removeIf(Watcher::isGone);
        if (leaving) {
            watchers.forEach(Watcher::leave);
        }
        if (++polls % BEAT == 0) {
            watchers.forEach(Watcher::beat);
        }
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forget() {
        repository.forget(KEPT_HOURS);
    }

    /** An open connection would hold up a rollout: whoever watches comes back to another replica. */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
    }

    void end(@Observes ShutdownEvent event) {
        watchers.forEach(Watcher::leave);
    }

    private void tell(List<LiveEvent> events) {
        Views views = new Views();
        Map<UUID, List<LiveEvent>> byConference = events.stream().collect(groupingBy(LiveEvent::conference));
        for (Watcher watcher : watchers) {
            List<LiveEvent> own = byConference.getOrDefault(watcher.conference(), List.of());
            if (watcher.view() == null) {
                own.forEach(watcher::tell);
            } else if (!own.isEmpty()) {
                views.show(watcher, own.getLast().number());
            }
        }
    }

    /**
     * Many come back at once with the same last event: what they missed is read once.
     *
     * @param seen the last event that what is looked at now shows already
     */
    private void welcome(long seen) {
        Views views = new Views();
        Map<String, Optional<List<LiveEvent>>> read = new HashMap<>();
        for (Watcher watcher = arriving.poll(); watcher != null; watcher = arriving.poll()) {
            if (watcher.view() != null) {
                views.show(watcher, seen);
            } else if (watcher.isNew()) {
                watcher.skipTo(position);
            } else {
                catchUp(watcher, watcher.lastTold(), read);
            }
            watchers.add(watcher);
        }
    }

    /** Who comes from a replica that was a moment ahead of this one missed nothing, and hears nothing twice. */
    private void catchUp(Watcher watcher, long last, Map<String, Optional<List<LiveEvent>>> read) {
        Optional<List<LiveEvent>> missed = read.computeIfAbsent(watcher.conference() + " " + last,
                key -> last > position + AHEAD || !repository.remembers(last) ? Optional.empty()
                        : Optional.of(repository.between(watcher.conference(), last, position + 1, AT_ONCE)));
        if (missed.isEmpty() || missed.get().size() == AT_ONCE) {
            watcher.reset(position);
        } else {
            missed.get().forEach(watcher::tell);
            watcher.skipTo(Math.max(last, position));
        }
    }
}
