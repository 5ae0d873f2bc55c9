package org.cyclorama.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.concurrent.Callable;

import org.cyclorama.local.machine.Leftovers;
import org.cyclorama.local.supervisor.Request;
import org.cyclorama.local.supervisor.Request.Verb;
import org.cyclorama.local.supervisor.SupervisorClient;

import picocli.CommandLine.Command;

/** Stops everything, in order. */
@Command(name = "down", description = "Stops everything.")
final class DownCommand implements Callable<Integer> {

    private final Terminal terminal = new Terminal();

    @Override
    public Integer call() throws IOException {
        Here here = Here.read();
        var supervisor = SupervisorClient.find(here.folders());
        supervisor.ifPresent(running -> stop(running, terminal));
        new Leftovers(here.folders()).end()
                .forEach(part -> terminal.say("ended " + part + ", left over from a run that was killed"));
        terminal.say(supervisor.isPresent() ? "stopped" : "nothing runs");
        return 0;
    }

    void stop(SupervisorClient supervisor, Terminal to) {
        try {
            supervisor.ask(Request.of(Verb.DOWN), to::say);
            supervisor.awaitEnd();
        } catch (ConnectException e) {
            // It is down already.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
