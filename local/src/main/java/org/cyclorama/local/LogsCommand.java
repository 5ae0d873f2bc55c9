package org.cyclorama.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.cyclorama.local.machine.CannotContinue;
import org.cyclorama.local.machine.Folders;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what parts wrote. */
@Command(name = "logs", description = "Shows the end of every part's log, or of one.")
final class LogsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SERVICE", arity = "0..1", description = "Such as registration, keycloak, build.")
    private String service;

    @Option(names = { "-f", "--follow" }, description = "Go on as the log grows.")
    private boolean follow;

    @Option(names = { "-n", "--lines" }, defaultValue = "50", description = "How many lines (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            command.add("-f");
        }
        logs(Here.read().folders()).map(Path::toString).forEach(command::add);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private Stream<Path> logs(Folders folders) throws IOException {
        Path folder = folders.state().resolve("logs");
        if (service != null) {
            Path log = folders.log(service);
            if (!log.normalize().startsWith(folder) || Files.notExists(log)) {
                throw new CannotContinue("There is no log of '" + service + "' in " + folder);
            }
            return Stream.of(log);
        }
        if (Files.notExists(folder)) {
            throw new CannotContinue("There are no logs yet in " + folder);
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".previous.log")).sorted().toList().stream();
        }
    }
}
