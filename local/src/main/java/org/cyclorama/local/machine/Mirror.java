package org.cyclorama.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Makes one folder the same as another, copying only what differs. */
public final class Mirror {

    private Mirror() {
    }

    public static void copy(Path from, Path to) throws IOException {
        if (Files.notExists(from)) {
            throw new IOException(from + " is missing: it was never built");
        }
        Files.createDirectories(to);
        try (var present = Files.walk(to)) {
            for (Path file : present.filter(file -> Files.notExists(from.resolve(to.relativize(file))))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(file);
            }
        }
        try (var wanted = Files.walk(from)) {
            for (Path file : wanted.toList()) {
                copyOne(file, to.resolve(from.relativize(file)));
            }
        }
    }

    /** Deletes a file, or a folder with all that is in it; links are not followed. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copyOne(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else if (Files.notExists(to) || differs(from, to)) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static boolean differs(Path one, Path other) throws IOException {
        return Files.size(one) != Files.size(other) || !Files.getLastModifiedTime(one).equals(Files.getLastModifiedTime(other));
    }
}
