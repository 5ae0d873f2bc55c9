package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What {@code kubectl apply -k k8s/overlays/…} asks a cluster to run. */
class OverlayTest {

    private static final Set<String> SELECTING = Set.of("app.kubernetes.io/name", "app.kubernetes.io/part-of");

    private static Map<String, Rendered> overlays;

    @BeforeAll
    static void render() throws Exception {
        overlays = new TreeMap<>();
        for (String name : Repository.OVERLAYS) {
            overlays.put(name, Rendered.overlay(name));
        }
    }

    static Stream<Named<Rendered>> all() {
        return overlays.entrySet().stream().map(overlay -> Named.of(overlay.getKey(), overlay.getValue()));
    }

    @Test
    void baseNeedsNothingThatSomeClustersLack() throws Exception {
        assertThat(Rendered.of(Repository.file("k8s/base")).resources()).isNotEmpty().allMatch(KubernetesTypes::builtIn);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyResourceIsOfATypeAndHasNoFieldThatTheTypeLacks(Rendered overlay) {
        assertThat(overlay.resources()).isNotEmpty()
                .allSatisfy(resource -> assertThat(KubernetesTypes.read(resource).getMetadata().getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyApplicationHasReplicasAndABudget(Rendered overlay) {
        assertThat(overlay.kind("Deployment").filter(deployment -> deployment.at("/spec/replicas").asInt() >= 2)
                .map(Rendered::name)).containsExactlyInAnyOrderElementsOf(Repository.APPLICATIONS);
        assertThat(overlay.kind("PodDisruptionBudget").map(Rendered::name))
                .containsExactlyInAnyOrderElementsOf(Repository.APPLICATIONS);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPodObeysThePolicy(Rendered overlay) {
        assertThat(overlay.workloads().flatMap(PodPolicy::breaches)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyServiceHasAMigrationNamedAfterItsImage(Rendered overlay) {
        Map<String, String> images = overlay.workloads()
                .collect(Collectors.toMap(Rendered::name,
                        workload -> Rendered.pod(workload).at("/containers/0/image").asText()));
        assertThat(Repository.SERVICES).allSatisfy(service -> {
            String tag = Images.tag(images.get(service));
            assertThat(images).containsEntry(service + "-migration-" + MigrationJob.label(tag), images.get(service));
        });
    }

    /** The name of a ConfigMap has a hash of its content: pods are replaced when it changes, and Jobs can't be. */
    @ParameterizedTest
    @MethodSource("all")
    void changedSettingReplacesPodsAndLeavesMigrationsAlone(Rendered overlay) {
        assertThat(overlay.kind("Job").flatMap(References::settings)).isNotEmpty()
                .allMatch(setting -> setting.startsWith(MigrationJob.SETTINGS + "/"));
        assertThat(overlay.kind("Deployment").flatMap(References::settings)).isNotEmpty()
                .allMatch(setting -> setting.matches("cyclorama-[a-z0-9]{10}/.+"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void namespaceRefusesLesserPods(Rendered overlay) {
        JsonNode namespace = overlay.kind("Namespace").findFirst().orElseThrow();
        assertThat(namespace.at("/metadata/labels/pod-security.kubernetes.io~1enforce").asText()).isEqualTo("restricted");
        assertThat(overlay.resources()).filteredOn(resource -> !"Namespace".equals(resource.path("kind").asText()))
                .allSatisfy(resource -> assertThat(resource.at("/metadata/namespace").asText())
                        .isEqualTo(Rendered.name(namespace)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void podsHaveTheirOwnAccount(Rendered overlay) {
        assertThat(overlay.kind("ServiceAccount").filter(account -> !account.path("automountServiceAccountToken")
                .asBoolean(true)).map(Rendered::name).toList())
                .containsExactlyInAnyOrderElementsOf(overlay.workloads()
                        .map(workload -> Rendered.pod(workload).path("serviceAccountName").asText()).distinct().toList());
    }

    /** A selector can't be changed, and one that names a version lets a rollout leave the old pods behind. */
    @ParameterizedTest
    @MethodSource("all")
    void selectorsNameOneWorkloadAndNoVersion(Rendered overlay) {
        assertThat(overlay.selectors()).isNotEmpty().allSatisfy(selector -> {
            assertThat(SELECTING).containsAll(selector.keySet());
            assertThat(overlay.workloads().filter(workload -> Rendered.podLabels(workload).entrySet()
                    .containsAll(selector.entrySet()))).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySettingThatIsAskedForIsThere(Rendered overlay) {
        Set<String> settings = overlay.kind("ConfigMap").flatMap(map -> Rendered.keys(map, "data")).collect(Collectors.toSet());
        assertThat(overlay.workloads().flatMap(References::settings)).isNotEmpty().isSubsetOf(settings);
    }

    @ParameterizedTest
    @MethodSource("all")
    void noSecretIsCommittedAndAllAreDocumentedAsAreSettingsAndImages(Rendered overlay) throws Exception {
        assertThat(overlay.kind("Secret")).isEmpty();
        String readme = anyService(Files.readString(Repository.file("k8s/README.md")));
        assertThat(overlay.workloads().flatMap(References::documented).map(OverlayTest::anyService)).isNotEmpty()
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }

    private static String anyService(String text) {
        return text.replaceAll("(registration|agenda|booth|gifts)-service", "<service>");
    }
}
