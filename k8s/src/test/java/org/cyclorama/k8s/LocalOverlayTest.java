package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The overlay that brings all it needs. */
class LocalOverlayTest {

    private static Rendered rendered;

    @BeforeAll
    static void render() throws Exception {
        rendered = Rendered.overlay("local");
    }

    @Test
    void scriptMakesJustTheSecretsThatAreAskedFor() throws Exception {
        String made = Rendered.run("sh", Repository.file("k8s/overlays/local/secrets.sh").toString());
        Set<String> keys = Yaml.parse(made).stream().flatMap(secret -> Rendered.keys(secret, "stringData"))
                .collect(Collectors.toSet());
        assertThat(keys).containsExactlyInAnyOrderElementsOf(rendered.workloads().flatMap(References::secrets)
                .collect(Collectors.toSet()));
    }

    @Test
    void onlyWorkloadsOfThisProductAreInIt() {
        assertThat(rendered.kind("StatefulSet").map(Rendered::name)).containsExactly("postgres");
        assertThat(rendered.kind("Deployment").map(Rendered::name)).contains("keycloak").hasSize(6);
    }
}
