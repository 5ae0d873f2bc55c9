package org.cyclorama.local;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Loads the sample event into a running stack. */
@Command(name = "load", description = "Loads the sample event again into the running stack; what is there already stays as it is.")
final class LoadCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        new Sample(Here.read()).load(new Terminal()::say);
        return 0;
    }
}
