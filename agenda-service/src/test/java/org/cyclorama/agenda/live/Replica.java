package org.cyclorama.agenda.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/** A second process of the packaged service, started as the one under test was: same database, other ports. */
final class Replica implements AutoCloseable {

    private static final String PORT = "-Dquarkus.http.port=";

    private final int port;
    private final Process process;

    private Replica(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static Replica start() throws IOException {
        ProcessHandle first = ProcessHandle.current().descendants()
                .filter(child -> arguments(child).anyMatch(argument -> argument.startsWith(PORT))).findFirst().orElseThrow();
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(first.info().command().orElseThrow()));
        arguments(first).map(argument -> argument.startsWith(PORT) ? PORT + port
                : argument.startsWith("-Dquarkus.log.file.path=") ? argument + ".second" : argument).forEach(command::add);
        command.add(1, "-Dquarkus.management.port=" + freePort());
        Path log = Files.createTempFile("replica", ".log");
        Replica replica = new Replica(port, new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile())
                .start());
        Awaitility.await(log.toString()).atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200))
                .until(replica::answers);
        return replica;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean answers() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client
                    .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/agenda/v1/regions")).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The JDK tells no arguments of a command line longer than a page; Linux does. */
    private static Stream<String> arguments(ProcessHandle process) {
        Path whole = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(whole) ? Stream.of(Files.readString(whole).split("\0")).skip(1)
                    : Stream.of(process.info().arguments().orElse(new String[0]));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
