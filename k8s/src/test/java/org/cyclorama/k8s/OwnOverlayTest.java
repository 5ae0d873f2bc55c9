package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The overlay that docs/operations.md tells an operator to make of {@code production}. */
class OwnOverlayTest {

    private static final Pattern DOCUMENTED = Pattern.compile("```yaml\\n(.+?)```", Pattern.DOTALL);

    private static Rendered rendered;

    @BeforeAll
    static void render() throws Exception {
        Path own = Files.createDirectories(Repository.file("k8s/target/overlays/mine"));
        var documented = DOCUMENTED.matcher(Files.readString(Repository.file("docs/operations.md")));
        assertThat(documented.find()).isTrue();
        Files.writeString(own.resolve("kustomization.yaml"),
                documented.group(1).replace("../production", "../../../overlays/production"));
        Files.writeString(own.resolve("settings.env"), Files.readString(Repository.file("k8s/overlays/production/settings.env"))
                .replaceAll("[a-z.]*cyclorama\\.example|production\\.postgres\\.svc", "conference.our.org"));
        rendered = Rendered.of(own);
    }

    @Test
    void nothingOfTheExampleIsLeft() {
        assertThat(rendered.kind("ConfigMap").flatMap(map -> Rendered.items(map.path("data")))).hasSize(18)
                .noneMatch(value -> value.asText().contains(".example"))
                .noneMatch(value -> value.asText().contains(".svc"));
        assertThat(rendered.kind("Gateway").map(gateway -> gateway.path("spec").toString()))
                .allMatch(spec -> spec.contains("conference.our.org") && !spec.contains("example"));
    }

    @Test
    void everyImageComesFromTheOwnRegistryInAVersionOfTheProduct() {
        assertThat(rendered.workloads().flatMap(Rendered::containers).map(container -> container.path("image").asText()))
                .hasSize(9).allMatch(image -> image.matches("registry\\.our\\.org/cyclorama/[a-z-]+:[0-9.]+-native"));
    }

    @Test
    void migrationsReadTheSameSettings() {
        assertThat(rendered.kind("ConfigMap").map(map -> map.path("data")).distinct()).hasSize(1);
    }
}
