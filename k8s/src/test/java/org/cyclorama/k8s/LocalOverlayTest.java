package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The overlay that brings all it needs. */
class LocalOverlayTest {

    private static final String SECRETS = Repository.file("k8s/overlays/local/secrets.sh").toString();

    private static Rendered rendered;

    @BeforeAll
    static void render() throws Exception {
        rendered = Rendered.overlay("local");
    }

    @Test
    void scriptMakesJustTheSecretsThatAreAskedFor() throws Exception {
        Set<String> keys = secrets().stream().flatMap(secret -> Rendered.keys(secret, "stringData"))
                .collect(Collectors.toSet());
        assertThat(keys).containsExactlyInAnyOrderElementsOf(rendered.workloads().flatMap(References::secrets)
                .collect(Collectors.toSet()));
    }

    @Test
    void passwordsAreLongAndNoneIsMadeTwice() throws Exception {
        List<String> passwords = Stream.concat(secrets().stream(), secrets().stream())
                .flatMap(secret -> secret.path("stringData").properties().stream()
                        .filter(entry -> "password".equals(entry.getKey()) || "gateway-session".equals(Rendered.name(secret))))
                .map(entry -> entry.getValue().asText()).toList();
        assertThat(passwords).hasSize(16).doesNotHaveDuplicates().allMatch(password -> password.matches("[0-9a-f]{48}"));
    }

    /** Not even some: an empty password would be as good as none. */
    @ParameterizedTest
    @ValueSource(strings = { "rand", "genpkey", "pkey" })
    void noSecretIsMadeWhereOpensslFails(String failing, @TempDir Path tools) throws Exception {
        Path openssl = Files.writeString(tools.resolve("openssl"), """
                #!/bin/sh
                [ "$1" != %s ] || exit 1
                PATH=${PATH#*:} exec openssl "$@"
                """.formatted(failing));
        assertThat(openssl.toFile().setExecutable(true)).isTrue();
        var script = new ProcessBuilder("sh", SECRETS).redirectError(ProcessBuilder.Redirect.DISCARD);
        script.environment().compute("PATH", (name, path) -> tools + File.pathSeparator + path);
        Process process = script.start();
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isNotZero();
    }

    @Test
    void onlyWorkloadsOfThisProductAreInIt() {
        assertThat(rendered.kind("StatefulSet").map(Rendered::name)).containsExactly("postgres");
        assertThat(rendered.kind("Deployment").map(Rendered::name)).contains("keycloak").hasSize(6);
    }

    private static List<JsonNode> secrets() throws Exception {
        return Yaml.parse(Rendered.run("sh", SECRETS));
    }
}
