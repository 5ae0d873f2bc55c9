package org.cyclorama.local.supervisor;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cyclorama.local.machine.CannotContinue;
import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Jvm;

/** Starts a supervisor that belongs to no terminal. */
public final class Launch {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /**
     * A process group of its own keeps the terminal's Ctrl-C away: by setsid where there is one (Linux), by the shell's
     * job control elsewhere (macOS).
     */
    private static final String APART = """
            if command -v setsid >/dev/null; then nohup setsid "$@" & else set -m; nohup "$@" & fi""";

    private Launch() {
    }

    public static SupervisorClient supervisor(Folders folders) throws IOException, InterruptedException {
        Contact.delete(folders);
        new ProcessBuilder(command(folders))
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true).redirectOutput(folders.log("supervisor").toFile()).start();
        Instant deadline = Instant.now().plus(PATIENCE);
        Optional<SupervisorClient> client = SupervisorClient.find(folders);
        while (client.isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new CannotContinue("The supervisor did not start; see " + folders.log("supervisor"));
            }
            Thread.sleep(50);
            client = SupervisorClient.find(folders);
        }
        return client.get();
    }

    private static List<String> command(Folders folders) {
        return List.of("sh", "-c", APART, "sh", Jvm.java(), "-XX:+UseSerialGC", "-Xmx256m",
                "--sun-misc-unsafe-memory-access=allow", "-Dcyclorama.repository=" + folders.repository(),
                "-cp", System.getProperty("java.class.path"), "org.cyclorama.local.Cyclorama", "supervise");
    }
}
