package org.cyclorama.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the stack: its output goes to its log, its identity to a file, so that no later run loses sight of it. */
public final class ChildProcess {

    /** Longer than a service gives its open requests. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final String name;
    private final Folders folders;
    private volatile Process process;

    public ChildProcess(String name, Folders folders) {
        this.name = name;
        this.folders = folders;
    }

    /** Starts it; the log of the run before is kept beside the new one. */
    public void start(List<String> command, Map<String, String> environment, Path directory) throws IOException {
        Path log = folders.log(name);
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, folders.log(name + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        process = builder.start();
        process.getOutputStream().close();
        new Leftovers(folders).remember(name, process.toHandle());
    }

    public boolean running() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** Waits until it ends by itself, and returns its exit code. */
    public int await() throws InterruptedException {
        int code = process.waitFor();
        new Leftovers(folders).forget(name);
        return code;
    }

    /** Why it is not running. */
    public String ending() {
        Process current = process;
        if (current == null) {
            return "never started";
        }
        return current.isAlive() ? "running" : "exit code " + current.exitValue();
    }

    /** Asks it to end, and ends it when it does not within its patience. */
    public void stop() {
        Process current = process;
        if (current == null) {
            return;
        }
        current.destroy();
        try {
            if (!current.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                current.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            current.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        new Leftovers(folders).forget(name);
    }
}
