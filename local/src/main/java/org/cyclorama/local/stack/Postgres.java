package org.cyclorama.local.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Leftovers;
import org.cyclorama.local.machine.Port;
import org.cyclorama.local.machine.Ports;
import org.cyclorama.local.machine.Secrets;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL server, its data kept in the state folder. */
public final class Postgres implements Part {

    private final Folders folders;
    private final int port;
    private final Databases databases;
    private EmbeddedPostgres server;
    private volatile ProcessHandle process;

    /** @param names the databases; each is owned by a role of the same name */
    public Postgres(Folders folders, Ports ports, Secrets secrets, List<String> names) {
        this.folders = folders;
        this.port = ports.of(Port.POSTGRES);
        this.databases = new Databases(names, secrets);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String address() {
        return "postgresql://localhost:" + port;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.POSTGRES);
    }

    @Override
    public synchronized void start() throws Exception {
        // After a crash the library still holds its lock on the data.
        stop();
        Path log = folders.log(name());
        Files.createDirectories(log.getParent());
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folders.tools().resolve("postgres").toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                // Without it trigrams see nothing in Japanese or Russian text.
                .setLocaleConfig("locale", "C.UTF-8")
                // Embedded servers trade durability for speed; here killed processes must lose nothing.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1,::1")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .start();
        process = postmaster().orElseThrow();
        new Leftovers(folders).remember(name(), process);
        databases.create(server.getPostgresDatabase(), data());
    }

    @Override
    public boolean running() {
        ProcessHandle current = process;
        return current != null && current.isAlive();
    }

    @Override
    public synchronized void stop() {
        if (server == null || process == null) {
            return;
        }
        try {
            server.close();
            // The server says that it has shut down a moment before its process has ended.
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        } catch (IOException | RuntimeException e) {
            // It may have been killed from outside; whatever is left of it must not keep the port.
            process.destroyForcibly();
        }
        server = null;
        new Leftovers(folders).forget(name());
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).getFirst().strip()));
    }

    private Path data() {
        return folders.state().resolve("postgres");
    }
}
