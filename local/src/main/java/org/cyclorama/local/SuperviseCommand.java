package org.cyclorama.local;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.cyclorama.local.stack.DomainClock;
import org.cyclorama.local.stack.Parts;
import org.cyclorama.local.stack.Stack;
import org.cyclorama.local.supervisor.Supervisor;

import picocli.CommandLine.Command;

/** Owns the running stack; started by {@code up}, never by a person. */
@Command(name = "supervise", hidden = true)
final class SuperviseCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Here here = Here.read();
        var clock = new DomainClock();
        new Supervisor(here.folders(), new Stack(Parts.all(here.folders(), here.ports(), clock), here.ports()), clock).run();
        return 0;
    }
}
