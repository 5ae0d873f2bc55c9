package org.cyclorama.e2e.portal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The browser on this machine. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {
    }

    /** Where it is. Without one the test is skipped, aloud, but never under {@code CI=true}. */
    static Path orSkip() {
        Optional<Path> found = find();
        if (found.isEmpty()) {
            String why = "NO BROWSER: this test needs chromium";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(why);
            }
            System.out.println(why + " and is SKIPPED");
            Assumptions.abort(why);
        }
        return found.get();
    }

    private static Optional<Path> find() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve));
        return Stream.concat(onPath, Stream.of(ON_A_MAC)).filter(Files::isExecutable).findFirst();
    }
}
