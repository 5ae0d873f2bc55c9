package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** What {@code kubectl apply -k k8s/overlays/local} asks a cluster to run. */
class LocalOverlayTest {

    private static Rendered rendered;

    @BeforeAll
    static void render() throws Exception {
        if (!Rendered.kubectlIsThere()) {
            System.err.println("SKIPPED: the manifests were not rendered, since there is no kubectl on the PATH.");
        }
        assumeTrue(Rendered.kubectlIsThere(), "There is no kubectl on the PATH");
        rendered = Rendered.overlay("local");
    }

    @Test
    void everyResourceIsOfATypeAndHasNoFieldThatTheTypeLacks() {
        assertThat(rendered.resources()).isNotEmpty()
                .allSatisfy(resource -> assertThat(KubernetesTypes.read(resource).getMetadata().getName()).isNotBlank());
    }

    @Test
    void everyApplicationHasTwoReplicasAndABudget() {
        assertThat(rendered.of("Deployment").filter(deployment -> deployment.at("/spec/replicas").asInt() == 2)
                .map(Rendered::name)).containsExactlyInAnyOrderElementsOf(Repository.APPLICATIONS);
        assertThat(rendered.of("PodDisruptionBudget").map(Rendered::name))
                .containsExactlyInAnyOrderElementsOf(Repository.APPLICATIONS);
    }

    @Test
    void everyPodObeysThePolicy() {
        assertThat(rendered.workloads().flatMap(PodPolicy::breaches)).isEmpty();
    }

    @Test
    void namespaceRefusesLesserPods() {
        assertThat(
                rendered.of("Namespace").map(namespace -> namespace.at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText()))
                .containsExactly("restricted");
        assertThat(rendered.resources()).filteredOn(resource -> !"Namespace".equals(resource.path("kind").asText()))
                .allSatisfy(resource -> assertThat(resource.at("/metadata/namespace").asText()).isEqualTo("cyclorama"));
    }

    @Test
    void podsHaveTheirOwnAccount() {
        assertThat(
                rendered.of("ServiceAccount").filter(account -> !account.path("automountServiceAccountToken").asBoolean(true))
                        .map(Rendered::name))
                .containsExactlyInAnyOrderElementsOf(
                        rendered.workloads().map(workload -> Rendered.pod(workload).path("serviceAccountName").asText())
                                .toList());
    }

    @Test
    void noSecretIsCommittedAndTheScriptMakesThemAll() throws Exception {
        assertThat(rendered.of("Secret")).isEmpty();
        String made = Rendered.run("sh", Repository.file("k8s/overlays/local/secrets.sh").toString());
        Set<String> keys = Yaml.parse(made).stream().flatMap(secret -> keys(secret, "stringData")).collect(Collectors.toSet());
        assertThat(keys).containsExactlyInAnyOrderElementsOf(rendered.workloads().flatMap(References::secrets)
                .collect(Collectors.toSet()));
    }

    @Test
    void everySettingThatIsAskedForIsThere() {
        Set<String> settings = rendered.of("ConfigMap").flatMap(map -> keys(map, "data"))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(rendered.workloads().flatMap(References::settings)).isNotEmpty().isSubsetOf(settings);
    }

    private static Stream<String> keys(JsonNode resource, String field) {
        return resource.path(field).properties().stream().map(entry -> Rendered.name(resource) + "/" + entry.getKey());
    }
}
