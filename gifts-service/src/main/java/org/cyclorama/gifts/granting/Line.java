package org.cyclorama.gifts.granting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.gifts.GiftsConfig;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/**
 * Where wishes wait to be fulfilled. Whoever waits when a server gets free is served together, by one transaction: nobody
 * waits for company, but a rush makes its own groups. The counter of a hot campaign is then updated, and the log of the
 * database written, once for many grants.
 */
@ApplicationScoped
class Line {

    private static final Logger LOG = Logger.getLogger(Line.class);

    private final Granting granting;
    private final GiftsConfig.Line config;
    private final BlockingQueue<Waiting> waiting;
    private final DistributionSummary sizes;
    private final List<Thread> servers = new ArrayList<>();

    Line(Granting granting, GiftsConfig config, MeterRegistry meters) {
        this.granting = granting;
        this.config = config.line();
        this.waiting = new LinkedBlockingQueue<>(this.config.longest());
        this.sizes = DistributionSummary.builder("gifts.line.group").description("Wishes served by one transaction")
                .publishPercentiles(0.5, 0.99).register(meters);
        meters.gauge("gifts.line.waiting", waiting, BlockingQueue::size);
    }

    void open(@Observes StartupEvent start) {
        for (int i = 1; i <= config.servers(); i++) {
            servers.add(Thread.ofPlatform().name("gifts-line-" + i).daemon().start(this::serve));
        }
    }

    @PreDestroy
    void close() {
        servers.forEach(Thread::interrupt);
    }

    /**
     * What becomes of a wish, as soon as it is its turn.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when too many wait, or for too long; the wish may be fulfilled
     *         nevertheless, and can be repeated
     */
    Outcome await(String conference, GiveGift wish, String role) {
        Waiting one = new Waiting(conference, wish, role, new CompletableFuture<>());
        if (!waiting.offer(one)) {
            throw busy();
        }
        try {
            return one.outcome().get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new CompletionException(e.getCause());
        }
    }

    private void serve() {
        while (!Thread.currentThread().isInterrupted()) {
            List<Waiting> group = new ArrayList<>();
            try {
                group.add(waiting.take());
            } catch (InterruptedException e) {
                return;
            }
            waiting.drainTo(group, config.together() - 1);
            sizes.record(group.size());
            group.stream().collect(groupingBy(one -> one.conference() + " " + one.role(), LinkedHashMap::new,
                    toList())).values().forEach(this::serve);
        }
    }

    /** If one spoils it for all, each is served alone; whatever happens, everyone is answered and the next group is served. */
    private void serve(List<Waiting> group) {
        try {
            Waiting first = group.getFirst();
            List<Outcome> outcomes = granting.give(first.conference(), group.stream().map(Waiting::wish).toList(),
                    first.role());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).outcome().complete(outcomes.get(i));
            }
        } catch (RuntimeException | Error e) {
            if (group.size() == 1) {
                group.getFirst().outcome().completeExceptionally(e);
            } else {
                LOG.warnf("A group of %d wishes is served one by one: %s", group.size(), e.getClass().getSimpleName());
                group.forEach(one -> serve(List.of(one)));
            }
        }
    }

    private static RuntimeException busy() {
        return CommonProblem.UNAVAILABLE.describe("Too many want something at this moment; repeat the request.")
                .withHeader("Retry-After", 1).build();
    }

    private record Waiting(String conference, GiveGift wish, String role, CompletableFuture<Outcome> outcome) {
    }
}
