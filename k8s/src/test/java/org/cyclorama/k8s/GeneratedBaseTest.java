package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The base is generated from each application's settings and committed; {@code ./cyclorama generate} writes it anew. */
class GeneratedBaseTest {

    static List<String> applications() {
        return Repository.APPLICATIONS;
    }

    static List<String> services() {
        return Repository.SERVICES;
    }

    @ParameterizedTest
    @MethodSource("applications")
    void committedManifestIsTheGeneratedOne(String application) throws IOException {
        isCommitted("k8s/base/" + application + "/kubernetes.yml", Yaml.inOrder(Yaml.read(generated(application))));
    }

    @ParameterizedTest
    @MethodSource("services")
    void committedMigrationIsThatOfTheGeneratedManifest(String service) throws IOException {
        isCommitted("k8s/base/" + service + "/migration.yml",
                Yaml.inOrder(List.of(MigrationJob.of(Yaml.read(generated(service))))));
    }

    @Test
    void committedComponentOfNativeImagesHasTheGeneratedVersion() throws IOException {
        String image = Rendered.pod(Yaml.read(generated("gateway")).stream()
                .filter(resource -> "Deployment".equals(resource.path("kind").asText())).findFirst().orElseThrow())
                .at("/containers/0/image").asText();
        isCommitted("k8s/components/native/kustomization.yaml", Images.nativeComponent(Images.tag(image)));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void manifestSaysNothingOfTheMachineThatBuiltIt(String application) {
        assertThat(generated(application)).content()
                .contains("image: localhost/cyclorama/" + application + ":0.")
                .doesNotContain("commit-id", "vcs-uri", "build-timestamp", System.getProperty("user.home"));
    }

    private static void isCommitted(String path, String generated) throws IOException {
        Path committed = Repository.file(path);
        if (Boolean.getBoolean("cyclorama.generate")) {
            Files.writeString(committed, generated);
        }
        assertThat(committed).as("generated; run ./cyclorama generate and commit what changed").hasContent(generated);
    }

    private static Path generated(String application) {
        Path manifest = Repository.file(application + "/target/kubernetes/kubernetes.yml");
        assertThat(manifest).as("made when " + application + " is packaged").exists();
        return manifest;
    }
}
