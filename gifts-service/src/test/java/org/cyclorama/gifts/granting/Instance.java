package org.cyclorama.gifts.granting;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cyclorama.testkit.Packaged;

/** The packaged service as a process of its own, which can be killed at any moment and started again at the same port. */
final class Instance implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Map<String, String> config;
    private final int port = freePort();
    private final int management = freePort();
    private Process process;

    Instance(Map<String, String> config) {
        this.config = config;
        start();
    }

    int port() {
        return port;
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void start() {
        Map<String, String> settings = new HashMap<>(config);
        settings.putAll(Map.of("quarkus.http.host", "127.0.0.1", "quarkus.http.port", Integer.toString(port),
                "quarkus.management.host", "127.0.0.1", "quarkus.management.port", Integer.toString(management),
                "quarkus.log.console.json.enabled", "false", "quarkus.log.level", "WARN"));
        List<String> options = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");
        try {
            process = new ProcessBuilder(Packaged.command(Path.of(""), options, settings)).inheritIO().start();
        } catch (IOException e) {
            throw new IllegalStateException("No process for the service", e);
        }
    }

    void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The service does not get ready");
            }
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/health/ready")).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port", e);
        }
    }
}
