package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** An overlay as the cluster would get it. */
record Rendered(List<JsonNode> resources) {

    static Rendered overlay(String name) throws IOException, InterruptedException {
        return new Rendered(Yaml.parse(run("kubectl", "kustomize", Repository.file("k8s/overlays/" + name).toString())));
    }

    static boolean kubectlIsThere() {
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

    Stream<JsonNode> of(String kind) {
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

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static String name(JsonNode resource) {
        return resource.at("/metadata/name").asText();
    }
}
