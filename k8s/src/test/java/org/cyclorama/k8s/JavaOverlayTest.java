package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The overlay that the handbook tells those to make who can't build native images. */
class JavaOverlayTest {

    private static Rendered rendered;

    @BeforeAll
    static void render() throws Exception {
        Path own = Files.createDirectories(Repository.file("k8s/target/overlays/java"));
        try (Stream<Path> files = Files.list(Repository.file("k8s/overlays/production"))) {
            for (Path file : files.toList()) {
                Files.writeString(own.resolve(file.getFileName()), Files.readString(file)
                        .replace("  - ../../components/native\n", "").replace("../../", "../../../"));
            }
        }
        rendered = Rendered.of(own);
    }

    @Test
    void imagesAndMigrationsAreThoseOfJava() {
        assertThat(rendered.workloads().flatMap(Rendered::containers).map(container -> container.path("image").asText()))
                .hasSize(9).allMatch(image -> image.matches("localhost/cyclorama/[a-z-]+:[0-9.]+"));
        assertThat(rendered.kind("Job").map(Rendered::name)).hasSize(4).noneMatch(name -> name.contains("native"));
    }

    @Test
    void podsObeyThePolicy() {
        assertThat(rendered.workloads().flatMap(PodPolicy::breaches)).isEmpty();
    }
}
