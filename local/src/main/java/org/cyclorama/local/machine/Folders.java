package org.cyclorama.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * Where things lie.
 *
 * @param repository the checkout
 * @param state everything that a run makes and keeps: databases, secrets, logs, mail; {@code CYCLORAMA_HOME} moves it
 */
public record Folders(Path repository, Path state) {

    public static Folders from(Map<String, String> environment, Path repository) {
        String moved = environment.getOrDefault("CYCLORAMA_HOME", "");
        Path root = repository.toAbsolutePath().normalize();
        return new Folders(root, moved.isBlank() ? root.resolve(".cyclorama") : Path.of(moved).toAbsolutePath().normalize());
    }

    /** What was downloaded or unpacked, and can be again: shared by all states of this checkout and kept by a reset. */
    public Path tools() {
        return repository.resolve(".cyclorama/tools");
    }

    public Path log(String part) {
        return state.resolve("logs").resolve(part + ".log");
    }

    public Path module(String name) {
        return repository.resolve(name);
    }

    /** Makes the state folder, readable by its owner alone because it holds secrets. */
    public void create() {
        try {
            Files.createDirectories(state.resolve("logs"));
            Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
