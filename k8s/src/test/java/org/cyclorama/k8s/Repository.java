package org.cyclorama.k8s;

import java.nio.file.Path;
import java.util.List;

/** Where things are in the checkout. */
final class Repository {

    static final List<String> APPLICATIONS = List.of("registration-service", "agenda-service", "booth-service", "gifts-service",
            "gateway");

    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));

    private Repository() {
    }

    static Path file(String path) {
        return ROOT.resolve(path);
    }
}
