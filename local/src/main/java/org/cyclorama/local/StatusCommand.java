package org.cyclorama.local;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.cyclorama.local.supervisor.Request;
import org.cyclorama.local.supervisor.Request.Verb;
import org.cyclorama.local.supervisor.SupervisorClient;

import picocli.CommandLine.Command;

/** Says which parts are up. */
@Command(name = "status", description = "Says which parts are up, and where.")
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        var supervisor = SupervisorClient.find(Here.read().folders());
        if (supervisor.isEmpty()) {
            System.out.println("Nothing runs. Start it with: ./cyclorama up");
            return 1;
        }
        return supervisor.get().ask(Request.of(Verb.STATUS), System.out::println) ? 0 : 1;
    }
}
