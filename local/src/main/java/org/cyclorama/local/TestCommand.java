package org.cyclorama.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.cyclorama.local.build.Browser;
import org.cyclorama.local.build.Maven;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the tests. */
@Command(name = "test", description = "Runs all tests of all modules, or of one and what it builds on.")
final class TestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MODULE", arity = "0..1", description = "Such as registration-service.")
    private String module;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Browser.find(System.out::println);
        List<String> goals = new ArrayList<>(List.of("verify"));
        if (module != null) {
            goals.addAll(List.of("-pl", module, "-am"));
        }
        return new Maven(Here.read().folders()).runHere(goals);
    }
}
