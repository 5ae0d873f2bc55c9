package org.cyclorama.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.cyclorama.local.machine.CannotContinue;

/**
 * One application's Maven module.
 *
 * @param name its folder
 * @param sources the files and folders, relative to the repository, whose change makes the packaged application stale
 */
public record Module(String name, List<String> sources) {

    /** Whether a source is newer than the packaged application, or there is none. */
    public boolean isStale(Path repository) {
        if (Files.notExists(repository.resolve(name).resolve("pom.xml"))) {
            throw new CannotContinue("The module " + name + " is missing from this checkout.");
        }
        Path packaged = Packaged.in(repository.resolve(name)).file();
        if (Files.notExists(packaged)) {
            return true;
        }
        FileTime built = modified(packaged);
        return sources.stream().map(repository::resolve).filter(Files::exists).flatMap(Module::files)
                .anyMatch(file -> modified(file).compareTo(built) > 0);
    }

    private static Stream<Path> files(Path root) {
        try (var files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
