package org.cyclorama.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assertj.core.api.Assertions;

/**
 * Documents that are generated from code and committed: a test fails when they drift, {@code ./cyclorama generate} writes them
 * anew.
 */
final class Committed {

    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));
    private static final boolean GENERATE = Boolean.getBoolean("cyclorama.generate");

    private Committed() {
    }

    /** Compares with the committed file, or writes it. */
    static void matches(String file, String actual) {
        Path path = ROOT.resolve(file);
        try {
            if (GENERATE) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            Assertions.assertThat(actual)
                    .as("%s is generated from code; run ./cyclorama generate and commit what changed", file)
                    .isEqualTo(Files.exists(path) ? Files.readString(path) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, or an empty text when there is none. */
    static String read(String file) {
        try {
            Path path = ROOT.resolve(file);
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
