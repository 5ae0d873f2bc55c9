package org.cyclorama.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path repository;

    @Test
    void whatAKilledRunLeftBehindIsEnded() throws IOException {
        var folders = Folders.from(Map.of(), repository);
        var child = new ChildProcess("sleeper", folders);
        child.start(List.of("sleep", "60"), Map.of(), repository);

        assertThat(new Leftovers(folders).end()).containsExactly("sleeper");
        assertThat(child.running()).isFalse();
        assertThat(new Leftovers(folders).end()).isEmpty();
    }

    @Test
    void aStrangerWhoGotTheSameProcessIdIsLeftAlone() throws IOException {
        var folders = Folders.from(Map.of(), repository);
        var stranger = new ProcessBuilder("sleep", "60").start();
        Path file = folders.state().resolve("processes/agenda");
        Files.createDirectories(file.getParent());
        Files.writeString(file, stranger.pid() + " 2020-11-19T05:20:00Z");

        assertThat(new Leftovers(folders).end()).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }
}
