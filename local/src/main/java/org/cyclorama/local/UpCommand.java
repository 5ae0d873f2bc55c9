package org.cyclorama.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cyclorama.local.build.Build;
import org.cyclorama.local.build.Module;
import org.cyclorama.local.machine.Leftovers;
import org.cyclorama.local.machine.Port;
import org.cyclorama.local.stack.ApplicationKind;
import org.cyclorama.local.stack.DomainClock;
import org.cyclorama.local.stack.KeycloakDistribution;
import org.cyclorama.local.stack.Parts;
import org.cyclorama.local.stack.Stack;
import org.cyclorama.local.supervisor.Launch;
import org.cyclorama.local.supervisor.Request;
import org.cyclorama.local.supervisor.Request.Verb;
import org.cyclorama.local.supervisor.SupervisorClient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds what changed and starts what is down. */
@Command(name = "up", description = "Builds what changed, starts everything that is down, loads the sample event. Ctrl-C stops it all.")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return when ready; stop it with 'down'.")
    private boolean detach;

    @Option(names = "--infra", description = "Only PostgreSQL and Keycloak.")
    private boolean infrastructure;

    @Option(names = "--event-time", paramLabel = "T", converter = EventTime.class, description = "What the domain's clock shows from now on, such as 2020-11-19T05:20Z.")
    private Instant eventTime;

    @Option(names = "--no-build", description = "Take the applications as they were last packaged.")
    private boolean noBuild;

    @Parameters(paramLabel = "PART", description = "Only these parts and what they need.", arity = "0..*")
    private List<String> parts = List.of();

    private final Terminal terminal = new Terminal();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Here here = Here.read();
        here.folders().create();
        SupervisorClient supervisor;
        boolean ready;
        // A second 'up' waits until the first is done, and then finds it running.
        try (var lock = FileChannel.open(here.folders().state().resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            lock.lock();
            Optional<SupervisorClient> running = SupervisorClient.find(here.folders());
            List<String> rebuilt = prepare(here, running.isPresent());
            supervisor = running.isPresent() ? running.get() : Launch.supervisor(here.folders());
            stopOnInterrupt(supervisor);
            ready = start(supervisor, rebuilt);
        }
        if (ready && wanted().isEmpty()) {
            new Sample(here).loadOnce(terminal::say);
        }
        conclude(here, ready);
        return detach ? (ready ? 0 : 1) : follow(supervisor);
    }

    private List<String> prepare(Here here, boolean running) throws IOException, InterruptedException {
        if (!running) {
            clear(here);
        }
        List<String> rebuilt = build(here);
        new KeycloakDistribution(here.folders()).prepare(terminal::say);
        return rebuilt;
    }

    private void stopOnInterrupt(SupervisorClient supervisor) {
        if (!detach) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> new DownCommand().stop(supervisor, terminal)));
        }
    }

    private void conclude(Here here, boolean ready) {
        terminal.say(ready ? "ready after %.0f s".formatted(terminal.seconds()) : "NOT everything is up");
        if (ready && wanted().isEmpty()) {
            terminal.say("portal and APIs: " + here.ports().url(Port.GATEWAY)
                    + "   log in as organizer, team-meta, participant-tokyo …"
                    + " (the name is the password)");
        }
    }

    /** What a killed supervisor left behind, and then what others hold, before any work is done in vain. */
    private void clear(Here here) {
        new Leftovers(here.folders()).end()
                .forEach(part -> terminal.say("ended " + part + ", left over from a run that was killed"));
        new Stack(Parts.all(here.folders(), here.ports(), new DomainClock()), here.ports()).refusePortConflicts(wanted());
    }

    private List<String> build(Here here) throws IOException, InterruptedException {
        if (noBuild) {
            return List.of();
        }
        List<ApplicationKind> kinds = Arrays.stream(ApplicationKind.values())
                .filter(kind -> wanted().isEmpty() || wanted().contains(kind.label())).toList();
        List<Module> changed = new Build(here.folders()).changed(kinds.stream().map(ApplicationKind::build).toList(),
                terminal::say);
        return kinds.stream().filter(kind -> changed.contains(kind.build())).map(ApplicationKind::label).toList();
    }

    private boolean start(SupervisorClient supervisor, List<String> rebuilt) throws IOException {
        return supervisor.ask(new Request(Verb.UP, wanted(), rebuilt, Optional.ofNullable(eventTime)), terminal::say);
    }

    private int follow(SupervisorClient supervisor) throws IOException {
        terminal.say("Ctrl-C stops everything");
        supervisor.ask(Request.of(Verb.FOLLOW), terminal::say);
        terminal.say("stopped");
        return 0;
    }

    private List<String> wanted() {
        return infrastructure ? Parts.INFRASTRUCTURE : parts;
    }
}
