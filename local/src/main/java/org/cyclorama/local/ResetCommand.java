package org.cyclorama.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.cyclorama.local.machine.Mirror;

import picocli.CommandLine.Command;

/** Forgets all data. */
@Command(name = "reset", description = "Stops everything and forgets all data: databases, secrets, logs, mail. What was downloaded stays.")
final class ResetCommand implements Callable<Integer> {

    /** Named one by one: a state folder that was moved may hold what is not ours. */
    private static final List<String> OURS = List.of("postgres", "keycloak", "applications", "keys", "secrets.properties",
            "logs", "mail",
            "processes", "lock", "sample-loaded", "supervisor.properties", "supervisor.part");

    @Override
    public Integer call() throws IOException {
        new DownCommand().call();
        Path state = Here.read().folders().state();
        for (String entry : OURS) {
            Mirror.delete(state.resolve(entry));
        }
        System.out.println("All data in " + state + " is gone; the next 'up' begins anew.");
        return 0;
    }
}
