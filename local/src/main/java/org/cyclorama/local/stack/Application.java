package org.cyclorama.local.stack;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cyclorama.local.build.Packaged;
import org.cyclorama.local.machine.ChildProcess;
import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Jvm;
import org.cyclorama.local.machine.Mirror;
import org.cyclorama.local.machine.Port;
import org.cyclorama.local.machine.Ports;
import org.cyclorama.local.machine.Readiness;

/** A service or the gateway: a packaged Quarkus application in a process of its own. */
final class Application implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ApplicationKind kind;
    private final Folders folders;
    private final Ports ports;
    private final ApplicationEnvironment environment;
    private final ChildProcess process;

    Application(ApplicationKind kind, Folders folders, Ports ports, ApplicationEnvironment environment) {
        this.kind = kind;
        this.folders = folders;
        this.ports = ports;
        this.environment = environment;
        this.process = new ChildProcess(kind.label(), folders);
    }

    @Override
    public String name() {
        return kind.label();
    }

    @Override
    public String address() {
        return ports.url(kind.http());
    }

    @Override
    public Set<String> needs() {
        return kind.isGateway() ? Set.of("keycloak") : Set.of("postgres", "keycloak");
    }

    @Override
    public List<Port> ports() {
        return List.of(kind.http(), kind.management());
    }

    @Override
    public void start() throws IOException, InterruptedException {
        process.start(command(), environment.of(kind), folders.state());
        Readiness.await(URI.create(ports.url(kind.management()) + "/q/health/ready"), process, PATIENCE);
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public void stop() {
        process.stop();
    }

    /** Runs from a copy: a build that replaces the original must not pull classes from under a running process. */
    private List<String> command() throws IOException {
        Packaged packaged = Packaged.in(folders.module(kind.module()));
        Path copy = folders.state().resolve("applications").resolve(kind.label());
        if (packaged.executable()) {
            Mirror.delete(copy);
            Files.createDirectories(copy);
            return List.of(Files.copy(packaged.file(), copy.resolve("application"), COPY_ATTRIBUTES).toString());
        }
        Mirror.copy(packaged.file().getParent(), copy);
        List<String> command = new ArrayList<>();
        command.add(Jvm.java());
        command.addAll(Jvm.serviceFlags());
        command.addAll(List.of("-jar", copy.resolve("quarkus-run.jar").toString()));
        return command;
    }
}
