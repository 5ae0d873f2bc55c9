package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** An overlay as the cluster would get it. */
record Rendered(List<JsonNode> resources) {

    /** @param folder under {@code k8s/}; without a kubectl to render it the test is skipped */
    static Rendered of(Path folder) throws IOException, InterruptedException {
        if (!kubectlIsThere()) {
            System.err.println("SKIPPED: the manifests were not rendered, since there is no kubectl on the PATH.");
        }
        assumeTrue(kubectlIsThere(), "There is no kubectl on the PATH");
        return new Rendered(Yaml.parse(run("kubectl", "kustomize", folder.toString())));
    }

    static Rendered overlay(String name) throws IOException, InterruptedException {
        return of(Repository.file("k8s/overlays/" + name));
    }

    private static boolean kubectlIsThere() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Path.of(folder, "kubectl").toFile().canExecute());
    }

    /** What a command prints, once it has succeeded. */
    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return output;
    }

    Stream<JsonNode> kind(String kind) {
        return resources.stream().filter(resource -> kind.equals(resource.path("kind").asText()));
    }

    /** Deployments, StatefulSets and Jobs: whatever makes pods. */
    Stream<JsonNode> workloads() {
        return resources.stream().filter(resource -> resource.at("/spec/template/spec").has("containers"));
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static Stream<JsonNode> containers(JsonNode workload) {
        return Stream.of("initContainers", "containers").flatMap(list -> items(pod(workload).path(list)));
    }

    /** A variable of a container, with its value or the key of the setting that has it. */
    static String variable(JsonNode entry) {
        return entry.path("name").asText() + "="
                + entry.path("value").asText(entry.at("/valueFrom/configMapKeyRef/key").asText());
    }

    /** Which pods a Service, a budget or a workload takes for its own, by their labels. */
    List<Map<String, String>> selectors() {
        Stream<JsonNode> own = Stream.of("Deployment", "StatefulSet", "PodDisruptionBudget").flatMap(this::kind)
                .map(resource -> resource.at("/spec/selector/matchLabels"));
        return Stream.concat(own, kind("Service").map(service -> service.at("/spec/selector"))).map(Rendered::labels).toList();
    }

    static Map<String, String> podLabels(JsonNode workload) {
        return labels(workload.at("/spec/template/metadata/labels"));
    }

    /** {@code name/key} of each entry of a ConfigMap or a Secret. */
    static Stream<String> keys(JsonNode resource, String field) {
        return resource.path(field).properties().stream().map(entry -> name(resource) + "/" + entry.getKey());
    }

    private static Map<String, String> labels(JsonNode labels) {
        return labels.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, label -> label.getValue().asText()));
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static String name(JsonNode resource) {
        return resource.at("/metadata/name").asText();
    }
}
