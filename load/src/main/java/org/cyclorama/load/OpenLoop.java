package org.cyclorama.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.session.Session;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.netty.buffer.Unpooled;

/** Sends a scenario's requests at a constant rate, by Hyperfoil. */
final class OpenLoop {

    private final Scenario scenario;
    private final int port;
    private final int connections;
    /**
     * The call that each of Hyperfoil's sessions is about to send: it is asked for its path, body and headers one after the
     * other.
     */
    private final Map<Integer, Call> current = new ConcurrentHashMap<>();

    /** The part that the last call belongs to: Hyperfoil asks for it right after the path, in its one thread. */
    private String part = "";

    OpenLoop(Scenario scenario, int port, int connections) {
        this.scenario = scenario;
        this.port = port;
        this.connections = connections;
    }

    /** What was measured: the whole run, and its parts where it has any. */
    List<Figures> run(int rate, int seconds) {
        StatisticsSnapshot all = new StatisticsSnapshot();
        Map<String, StatisticsSnapshot> parts = new TreeMap<>();
        new LocalSimulationRunner(benchmark(rate, seconds), (phase, step, metric, snapshot, countDown) -> {
            all.add(snapshot);
            parts.computeIfAbsent(metric, part -> new StatisticsSnapshot()).add(snapshot);
        }, null, null).run();
        parts.remove("");
        List<Figures> figures = new ArrayList<>(List.of(Figures.of(rate, seconds, all)));
        parts.forEach((part, snapshot) -> figures.add(Figures.of(rate, part, snapshot)));
        return figures;
    }

    private Benchmark benchmark(int rate, int seconds) {
        BenchmarkBuilder benchmark = BenchmarkBuilder.builder().name(scenario.name()).threads(1);
        benchmark.addPlugin(HttpPluginBuilder::new).http().host("localhost").port(port)
                .sharedConnections(connections).requestTimeout("20s").endHttp();
        benchmark.addPhase("load").constantRate(rate).variance(false).maxSessions(rate * 10).duration(seconds * 1000L)
                .scenario().initialSequence("call").step(HttpStepCatalog.SC)
                .httpRequest(HttpMethod.valueOf(scenario.method()))
                .path(this::path)
                .metric((authority, path) -> part)
                .headerAppender((session, request) -> current.get(session.uniqueId()).headers().forEach(request::putHeader))
                .body((session, connection) -> Unpooled.wrappedBuffer(current.get(session.uniqueId()).body()))
                .endStep().endSequence().endScenario();
        return benchmark.build();
    }

    private String path(Session session) {
        Call call = scenario.next();
        current.put(session.uniqueId(), call);
        part = call.part();
        return call.path();
    }
}
