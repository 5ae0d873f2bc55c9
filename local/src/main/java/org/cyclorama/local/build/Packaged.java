package org.cyclorama.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What Maven last made of an application.
 *
 * @param file the native executable, or the jar that starts a folder of jars
 * @param executable whether it is a native executable
 */
public record Packaged(Path file, boolean executable) {

    /**
     * Quarkus notes what it made beside it. Images are packaged elsewhere, and noted there too: only of an executable is its
     * place believed.
     *
     * @param module the folder of the application's module
     */
    public static Packaged in(Path module) {
        Path target = module.resolve("target");
        Properties made = read(target.resolve("quarkus-artifact.properties"));
        return "native".equals(made.getProperty("type"))
                ? new Packaged(target.resolve(made.getProperty("path")), true)
                : new Packaged(target.resolve("quarkus-app/quarkus-run.jar"), false);
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var text = Files.newBufferedReader(file)) {
                properties.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
