package org.cyclorama.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.cyclorama.testkit.Packaged;

/** The packaged service in a process of its own, with the memory that it gets in production. */
final class ServiceProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final int port;

    ServiceProcess(Path repository, String service, Map<String, String> settings, List<String> options) throws Exception {
        port = freePort();
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(Map.of("quarkus.http.host", "127.0.0.1", "quarkus.http.port", Integer.toString(port),
                "quarkus.management.host", "127.0.0.1", "quarkus.management.port", Integer.toString(freePort())));
        List<String> command = Packaged.command(repository.resolve(service), options, all);
        Path log = Files.createTempFile(service, ".log");
        System.out.println("Log of the service: " + log);
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        awaitPort();
    }

    int port() {
        return port;
    }

    private void awaitPort() throws Exception {
        for (int second = 0; second < PATIENCE_SECONDS * 4; second++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The service ended at once: see its log.");
            }
            if (listens()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new IllegalStateException("The service did not start within " + PATIENCE_SECONDS + " s: see its log.");
    }

    private boolean listens() {
        try {
            new Socket("127.0.0.1", port).close();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).exceptionally(stuck -> process.destroyForcibly()).join();
    }
}
