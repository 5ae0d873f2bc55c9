package org.cyclorama.booth.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.defaults.problem.CommonProblem;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Beacons that are not written yet. Bounded: while the database is away for long, beacons are refused. */
@ApplicationScoped
class VisitBuffer {

    private static final Logger LOG = Logger.getLogger(VisitBuffer.class);
    /** Ten seconds of five thousand beacons each: about 5 MB. */
    private static final int MOST = 50_000;

    private final BlockingQueue<Seen> waiting = new ArrayBlockingQueue<>(MOST);
    private final Map<Visit, Integer> counted = new TreeMap<>();
    private final VisitTable table;

    VisitBuffer(VisitTable table, MeterRegistry meters) {
        this.table = table;
        meters.gauge("visits.waiting", waiting, BlockingQueue::size);
    }

    private record Seen(Visit visit, int seconds) {
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when it is full */
    void add(Visit visit, int seconds) {
        if (!waiting.offer(new Seen(visit, seconds))) {
            throw CommonProblem.UNAVAILABLE.describe("Too many visits wait to be counted.").withHeader("Retry-After", 10)
                    .build();
        }
    }

    /** What could not be written stays counted here, and is written with the next. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void write() {
        List<Seen> batch = new ArrayList<>();
        if (counted.size() < MOST) {
            waiting.drainTo(batch);
        }
        batch.forEach(seen -> counted.merge(seen.visit(), seen.seconds(), Visit::together));
        if (!counted.isEmpty()) {
            table.add(counted);
            counted.clear();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        try {
            write();
        } catch (RuntimeException e) {
            LOG.warnf("%d visits are lost: %s", counted.size(), e.getClass().getSimpleName());
        }
    }
}
