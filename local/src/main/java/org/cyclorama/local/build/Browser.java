package org.cyclorama.local.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.cyclorama.local.machine.CannotContinue;

/** A Chromium for the tests that need a real browser. */
public final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final String HOW = "Install chromium (Debian: apt-get install chromium; macOS: brew install --cask google-chrome)";

    private Browser() {
    }

    /**
     * Finds one, or installs it where that needs no question: as root on a Debian.
     *
     * @return where it is; nothing on a person's machine without one, where the tests that need it are skipped aloud
     * @throws CannotContinue where {@code CI=true} and there is none
     */
    public static Optional<Path> find(Consumer<String> progress) throws IOException, InterruptedException {
        Optional<Path> found = present();
        if (found.isEmpty() && mayInstall()) {
            progress.accept("installing chromium with apt-get");
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
            found = present();
        }
        if (found.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                throw new CannotContinue("No browser for the browser tests, which are never skipped here. " + HOW + ".");
            }
            progress.accept("NO BROWSER: the browser tests are SKIPPED. " + HOW + " to run them.");
        }
        return found;
    }

    private static Optional<Path> present() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve));
        return Stream.concat(onPath, Stream.of(ON_A_MAC)).filter(Files::isExecutable).findFirst();
    }

    private static boolean mayInstall() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.start().waitFor();
    }
}
