package org.cyclorama.local.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Ports;
import org.cyclorama.local.machine.Secrets;

/** All parts of the product, each after those that it needs. */
public final class Parts {

    /** What a developer needs beside the one service that runs in dev mode. */
    public static final List<String> INFRASTRUCTURE = List.of("postgres", "keycloak");

    private Parts() {
    }

    public static List<Part> all(Folders folders, Ports ports, DomainClock clock) {
        var secrets = new Secrets(folders);
        var environment = new ApplicationEnvironment(folders, ports, secrets, clock);
        List<Part> parts = new ArrayList<>();
        parts.add(new Postgres(folders, ports, secrets, databases()));
        parts.add(new MailSink(folders, ports));
        parts.add(new Keycloak(folders, ports, secrets));
        Arrays.stream(ApplicationKind.values()).map(kind -> new Application(kind, folders, ports, environment))
                .forEach(parts::add);
        return List.copyOf(parts);
    }

    private static List<String> databases() {
        return Stream.concat(Stream.of("keycloak"), ApplicationKind.services().stream().map(ApplicationKind::label)).toList();
    }
}
