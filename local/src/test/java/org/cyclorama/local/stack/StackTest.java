package org.cyclorama.local.stack;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.cyclorama.local.machine.CannotContinue;
import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    @TempDir
    Path repository;

    private final List<String> journal = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private Folders folders;
    private Ports ports;
    private Stack stack;

    @BeforeEach
    void makeStack() throws IOException {
        folders = Folders.from(Map.of(), repository);
        ports = Ports.from(Map.of("CYCLORAMA_PORT_GIFTS", Integer.toString(freePort())));
        stack = new Stack(List.of(sleeper("database", Set.of()), sleeper("login", Set.of("database")),
                sleeper("service", Set.of("database", "login")), new Sleeper("broken", Set.of(), folders, journal, "false"),
                sleeper("dependent", Set.of("broken"))), ports);
    }

    @AfterEach
    void stopStack() {
        stack.stopAll(said::add);
    }

    @Test
    void partsStartAfterWhatTheyNeedAndStopBefore() {
        assertThat(stack.start(List.of("service"), said::add)).isTrue();
        stack.stopAll(said::add);
        assertThat(journal).containsExactly("+database", "+login", "+service", "-service", "-login", "-database");
    }

    @Test
    void aPartThatDoesNotStartIsReportedAndSoIsWhatNeedsIt() {
        assertThat(stack.start(List.of(), said::add)).isFalse();
        assertThat(said).anyMatch(line -> line.startsWith("broken") && line.contains("exit code 1"));
        assertThat(journal).contains("+service").doesNotContain("+dependent");
    }

    @Test
    void aKilledPartIsReportedOnceStaysDownAndStartsAgainAlone() throws Exception {
        stack.start(List.of("service"), said::add);
        kill("login");

        assertThat(stack.crashed()).extracting(Part::name).containsExactly("login");
        assertThat(stack.crashed()).isEmpty();
        assertThat(stack.status()).anyMatch(line -> line.matches("login +down .*"));

        journal.clear();
        assertThat(stack.start(List.of("service"), said::add)).isTrue();
        assertThat(journal).containsExactly("+login");
    }

    @Test
    void whatIsStoppedOnPurposeIsNoCrash() {
        stack.start(List.of("service"), said::add);
        stack.stop(List.of("service"));
        assertThat(stack.crashed()).isEmpty();
    }

    @Test
    void aPortInUseIsNamedWithItsPartAndVariableBeforeAnythingStarts() throws IOException {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = Ports.from(Map.of("CYCLORAMA_PORT_GIFTS", Integer.toString(stranger.getLocalPort())));
            var conflicted = new Stack(List.of(sleeper("gifts", Set.of())), taken);
            assertThatThrownBy(() -> conflicted.start(List.of(), said::add)).isInstanceOf(CannotContinue.class)
                    .hasMessageContaining("Port " + stranger.getLocalPort()).hasMessageContaining("gifts")
                    .hasMessageContaining("CYCLORAMA_PORT_GIFTS");
        }
        assertThat(journal).isEmpty();
    }

    @Test
    void anUnknownPartIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> stack.start(List.of("agenta"), said::add)).isInstanceOf(CannotContinue.class)
                .hasMessageContaining("agenta").hasMessageContaining("database, login, service");
    }

    private Sleeper sleeper(String name, Set<String> needs) {
        return new Sleeper(name, needs, folders, journal, "sleep", "60");
    }

    private void kill(String part) throws Exception {
        long pid = Long.parseLong(Files.readString(folders.state().resolve("processes").resolve(part)).split(" ")[0]);
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, SECONDS);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
