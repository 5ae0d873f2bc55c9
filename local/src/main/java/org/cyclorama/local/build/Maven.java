package org.cyclorama.local.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.cyclorama.local.machine.CannotContinue;
import org.cyclorama.local.machine.Folders;

/** Runs Maven in the repository, with the JDK that runs this program. */
public final class Maven {

    private final Folders folders;

    public Maven(Folders folders) {
        this.folders = folders;
    }

    /**
     * Runs these goals, all output going to a log.
     *
     * @param eachLine sees every line as it comes
     * @throws CannotContinue when the build fails, with the errors it named
     */
    public void run(String log, List<String> arguments, Consumer<String> eachLine) throws IOException, InterruptedException {
        Path file = folders.log(log);
        Files.createDirectories(file.getParent());
        Process process = process(arguments).redirectErrorStream(true).start();
        List<String> errors = new ArrayList<>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8); var out = Files.newBufferedWriter(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(line + "\n");
                if (line.startsWith("[ERROR]")) {
                    errors.add(line);
                }
                eachLine.accept(line);
            }
        }
        if (process.waitFor() != 0) {
            throw new CannotContinue(String.join("\n", errors.subList(0, Math.min(20, errors.size())))
                    + "\nMaven failed; the whole of what it said is in " + file);
        }
    }

    /** Runs these goals with the terminal as its own, and returns its exit code. */
    public int runHere(List<String> arguments) throws IOException, InterruptedException {
        return process(arguments).inheritIO().start().waitFor();
    }

    private ProcessBuilder process(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getenv().getOrDefault("CYCLORAMA_MAVEN", "mvn"));
        command.add("--batch-mode");
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folders.repository().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}
