package org.cyclorama.local.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.cyclorama.local.machine.CannotContinue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleTest {

    /** Later than the folders that the test makes: a folder is newer when a file in it was deleted. */
    private static final Instant BUILT = Instant.now().plusSeconds(3600);
    private static final Module AGENDA = new Module("agenda-service",
            List.of("agenda-service/src/main", "service-defaults/src/main"));

    @TempDir
    Path repository;

    @Test
    void aModuleIsStaleFromItsFirstNewerSourceOn() throws IOException {
        write("agenda-service/pom.xml", BUILT.minusSeconds(60));
        write("agenda-service/src/main/java/Agenda.java", BUILT.minusSeconds(60));
        write("service-defaults/src/main/java/Clock.java", BUILT.minusSeconds(60));
        assertThat(AGENDA.isStale(repository)).as("never packaged").isTrue();

        write("agenda-service/target/quarkus-app/quarkus-run.jar", BUILT);
        assertThat(AGENDA.isStale(repository)).isFalse();

        write("service-defaults/src/main/java/Clock.java", BUILT.plusSeconds(1));
        assertThat(AGENDA.isStale(repository)).as("what it builds on changed").isTrue();
    }

    @Test
    void whatWasPackagedLastCounts() throws IOException {
        write("agenda-service/pom.xml", BUILT.minusSeconds(60));
        write("agenda-service/src/main/java/Agenda.java", BUILT);
        write("agenda-service/target/quarkus-app/quarkus-run.jar", BUILT.minusSeconds(60));
        write("agenda-service/target/agenda-runner", BUILT.plusSeconds(1));
        assertThat(AGENDA.isStale(repository)).isTrue();

        Files.writeString(repository.resolve("agenda-service/target/quarkus-artifact.properties"), """
                path=agenda-runner
                type=native
                """);
        assertThat(AGENDA.isStale(repository)).isFalse();
        assertThat(Packaged.in(repository.resolve("agenda-service")))
                .isEqualTo(new Packaged(repository.resolve("agenda-service/target/agenda-runner"), true));
    }

    @Test
    void aMissingModuleIsNamed() {
        assertThatThrownBy(() -> AGENDA.isStale(repository)).isInstanceOf(CannotContinue.class)
                .hasMessageContaining("agenda-service");
    }

    private void write(String file, Instant modified) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        Files.setLastModifiedTime(path, FileTime.from(modified));
    }
}
