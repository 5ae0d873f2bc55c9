package org.cyclorama.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cyclorama.local.machine.ChildProcess;
import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Port;
import org.cyclorama.local.machine.Ports;
import org.cyclorama.local.machine.Readiness;
import org.cyclorama.local.machine.Secrets;

/** The identity provider, with the local realm imported when its database is new. */
public final class Keycloak implements Part {

    /** The first start makes its whole schema. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Folders folders;
    private final Ports ports;
    private final Secrets secrets;
    private final KeycloakDistribution distribution;
    private final ChildProcess process;

    public Keycloak(Folders folders, Ports ports, Secrets secrets) {
        this.folders = folders;
        this.ports = ports;
        this.secrets = secrets;
        this.distribution = new KeycloakDistribution(folders);
        this.process = new ChildProcess(name(), folders);
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String address() {
        return ports.url(Port.KEYCLOAK) + "/realms/cyclorama";
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KEYCLOAK);
    }

    @Override
    public void start() throws Exception {
        Path home = home();
        // A cluster's cache and its ports make no sense on one machine.
        process.start(distribution.command(home, List.of("start", "--optimized", "--import-realm", "--cache=local")),
                environment(), home);
        Readiness.await(URI.create(address() + "/.well-known/openid-configuration"), process, PATIENCE);
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public void stop() {
        process.stop();
    }

    private Path home() throws IOException {
        Path home = distribution.home(folders.state().resolve("keycloak"));
        Path imported = Files.createDirectories(home.resolve("data/import"));
        Files.copy(folders.repository().resolve("keycloak/realm-local.json"), imported.resolve("cyclorama-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        return home;
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", "jdbc:postgresql://localhost:" + ports.of(Port.POSTGRES) + "/keycloak"),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", secrets.get("postgres.keycloak")),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(ports.of(Port.KEYCLOAK))),
                Map.entry("KC_HOSTNAME", ports.url(Port.KEYCLOAK)),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin")),
                // The realm's file asks for these.
                Map.entry("CYCLORAMA_GATEWAY_URL", ports.url(Port.GATEWAY)),
                Map.entry("CYCLORAMA_SMTP_PORT", Integer.toString(ports.of(Port.SMTP))));
    }
}
