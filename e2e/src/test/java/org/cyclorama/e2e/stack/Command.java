package org.cyclorama.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the repository, run to its end. */
public final class Command {

    private Command() {
    }

    /** How a command ended, and all that it said. */
    public record Result(int code, String output) {
    }

    /**
     * Runs it in the repository.
     *
     * @param log keeps what it says
     */
    public static Result run(List<String> command, Map<String, String> environment, Path log, Duration patience) {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command).directory(Stack.repository().toFile()).redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Result(process.waitFor(), Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command, e);
        }
    }
}
