package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The base is generated from each application's settings and committed; {@code ./cyclorama generate} writes it anew. */
class GeneratedBaseTest {

    static List<String> applications() {
        return Repository.APPLICATIONS;
    }

    @ParameterizedTest
    @MethodSource("applications")
    void committedManifestIsTheGeneratedOne(String application) throws IOException {
        Path committed = Repository.file("k8s/base/" + application + "/kubernetes.yml");
        String generated = Yaml.inOrder(Yaml.read(generated(application)));
        if (Boolean.getBoolean("cyclorama.generate")) {
            Files.writeString(committed, generated);
        }
        assertThat(committed).as("generated; run ./cyclorama generate and commit what changed")
                .hasContent(generated);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void manifestSaysNothingOfTheMachineThatBuiltIt(String application) {
        assertThat(generated(application)).content()
                .contains("image: localhost/cyclorama/" + application + ":0.")
                .doesNotContain("commit-id", "vcs-uri", "build-timestamp", System.getProperty("user.home"));
    }

    private static Path generated(String application) {
        Path manifest = Repository.file(application + "/target/kubernetes/kubernetes.yml");
        assertThat(manifest).as("made when " + application + " is packaged").exists();
        return manifest;
    }
}
