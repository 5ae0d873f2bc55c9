package org.cyclorama.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Processes of a run whose supervisor was killed. Each is known by process id and start, because an id alone may
 * belong to someone else by now.
 */
public final class Leftovers {

    private final Path folder;

    public Leftovers(Folders folders) {
        this.folder = folders.state().resolve("processes");
    }

    public void remember(String name, ProcessHandle process) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), identity(process));
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends them all and says which. */
    public List<String> end() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().filter(this::endOne).map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean endOne(Path file) {
        try {
            Optional<ProcessHandle> alive = find(Files.readString(file));
            alive.ifPresent(process -> {
                process.destroyForcibly();
                process.onExit().join();
            });
            Files.delete(file);
            return alive.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> find(String identity) {
        return ProcessHandle.of(Long.parseLong(identity.split(" ")[0])).filter(process -> identity.equals(identity(process)));
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().map(Object::toString).orElse("");
    }
}
