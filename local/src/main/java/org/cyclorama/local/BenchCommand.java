package org.cyclorama.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.cyclorama.local.build.Maven;
import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.stack.ApplicationKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Runs a benchmark of {@code load/}. */
@Command(name = "bench", description = "Packages the services and runs a benchmark: bench NAME [options]; see load/README.md.")
final class BenchCommand implements Callable<Integer> {

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Folders folders = Here.read().folders();
        String services = ApplicationKind.services().stream().map(ApplicationKind::module).collect(Collectors.joining(","));
        int built = new Maven(folders).runHere(List.of("-q", "package", "-DskipTests", "-am", "-pl", services + ",load"));
        return built == 0 ? run(folders) : built;
    }

    private int run(Folders folders) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(folders.repository().resolve("load/run").toString()));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process.start().waitFor();
    }
}
