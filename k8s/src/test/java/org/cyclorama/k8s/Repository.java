package org.cyclorama.k8s;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in the checkout. */
final class Repository {

    static final List<String> SERVICES = List.of("registration-service", "agenda-service", "booth-service", "gifts-service");

    static final List<String> APPLICATIONS = Stream.concat(SERVICES.stream(), Stream.of("gateway")).toList();

    static final List<String> OVERLAYS = List.of("local", "staging", "production");

    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));

    private Repository() {
    }

    static Path file(String path) {
        return ROOT.resolve(path);
    }
}
