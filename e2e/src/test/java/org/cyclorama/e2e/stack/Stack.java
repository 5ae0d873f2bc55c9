package org.cyclorama.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The whole product with the reference event, started by {@code ./cyclorama} as a person would, but with a state folder and
 * ports of its own.
 */
public final class Stack implements AutoCloseable {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository.root")).toAbsolutePath().normalize();
    private static final Path TARGET = REPOSITORY.resolve("e2e/target");
    private static final Path HOME = TARGET.resolve("stack");
    /** A first start makes Keycloak's schema and loads the event, on two busy cores. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    /**
     * The applications inherit it: on a busy machine a slow call between them is no outage. It still ends within the gateway's
     * patience, and within what a delivery of the outbox may take.
     */
    private static final Map<String, String> UNHURRIED = Map.of("QUARKUS_FAULT_TOLERANCE_GLOBAL_TIMEOUT_VALUE", "12000",
            "CYCLORAMA_GATEWAY_UPSTREAM_CONNECT_TIMEOUT", "15S");

    private final Map<String, String> environment = new TreeMap<>(UNHURRIED);
    /** Runs when the tests are interrupted, too. */
    private final Thread lastResort = new Thread(this::abandon);
    private Instant readySince;

    private Stack() {
        FreePorts.choose().forEach((variable, port) -> environment.put(variable, port.toString()));
        environment.put("CYCLORAMA_HOME", HOME.toString());
    }

    /** Starts it with nothing of an earlier run in it. */
    static Stack start() {
        Stack stack = new Stack();
        if (Files.exists(HOME)) {
            stack.down();
            deleteHome();
        }
        Runtime.getRuntime().addShutdownHook(stack.lastResort);
        stack.up();
        stack.readySince = Instant.now();
        return stack;
    }

    /** Starts what is down. */
    public void up() {
        cyclorama("up", "--detach", "--no-build");
    }

    /** Ends a part without giving it a moment to tidy up. */
    public void kill(String part) {
        try {
            long pid = Long.parseLong(Files.readString(HOME.resolve("processes").resolve(part)).split(" ")[0]);
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String gateway() {
        return url("GATEWAY");
    }

    public String keycloak() {
        return url("KEYCLOAK");
    }

    /** What was mailed to people. */
    public Mailbox mailbox() {
        return new Mailbox(HOME.resolve("mail"));
    }

    /** When the reference event was loaded: whoever registered later was registered by a test. */
    public Instant readySince() {
        return readySince;
    }

    /** What a shell needs to talk to this stack rather than to one on the default ports. */
    public Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** The checkout. */
    public static Path repository() {
        return REPOSITORY;
    }

    /** Where tests leave what a person may want to look at. */
    public static Path target() {
        return TARGET;
    }

    /** One of the random secrets that the stack made for itself. */
    String secret(String name) {
        var secrets = new Properties();
        try (var in = Files.newInputStream(HOME.resolve("secrets.properties"))) {
            secrets.load(in);
            return secrets.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        down();
    }

    private void abandon() {
        // What is just being started must not come up after all has been stopped.
        ProcessHandle.current().children().forEach(ProcessHandle::destroy);
        down();
    }

    private void down() {
        cyclorama("down");
    }

    private void cyclorama(String... arguments) {
        List<String> command = new ArrayList<>(List.of(REPOSITORY.resolve("cyclorama").toString()));
        command.addAll(List.of(arguments));
        Command.Result result = Command.run(command, environment, TARGET.resolve("cyclorama-" + arguments[0] + ".log"),
                PATIENCE);
        System.out.print(result.output());
        if (result.code() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + result.code());
        }
    }

    private String url(String part) {
        return "http://localhost:" + environment.get("CYCLORAMA_PORT_" + part);
    }

    private static void deleteHome() {
        try (var files = Files.walk(HOME)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
