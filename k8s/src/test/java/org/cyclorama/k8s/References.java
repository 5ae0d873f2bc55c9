package org.cyclorama.k8s;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What a workload expects others to have made, as {@code name/key}. */
final class References {

    private References() {
    }

    static Stream<String> secrets(JsonNode workload) {
        return Stream.of(variables(workload, "secretKeyRef"), wholeVolumes(workload), projections(workload))
                .flatMap(found -> found);
    }

    static Stream<String> settings(JsonNode workload) {
        return variables(workload, "configMapKeyRef");
    }

    /** Names of Secrets and their keys, keys of settings, and images: whatever an operator must make. */
    static Stream<String> documented(JsonNode workload) {
        return Stream.of(secrets(workload).flatMap(reference -> Stream.of(reference.split("/"))),
                settings(workload).map(reference -> reference.substring(reference.indexOf('/') + 1)),
                Rendered.containers(workload).map(container -> container.path("image").asText()))
                .flatMap(names -> names);
    }

    private static Stream<String> variables(JsonNode workload, String reference) {
        return Rendered.containers(workload).flatMap(container -> Rendered.items(container.path("env")))
                .map(variable -> variable.path("valueFrom").path(reference)).filter(found -> !found.isMissingNode())
                .map(found -> found.path("name").asText() + "/" + found.path("key").asText());
    }

    private static Stream<String> wholeVolumes(JsonNode workload) {
        return Rendered.items(Rendered.pod(workload).path("volumes"))
                .filter(volume -> volume.has("secret") && !volume.at("/secret").has("items"))
                .map(volume -> volume.at("/secret/secretName").asText() + "/" + fileIn(volume.path("name").asText(), workload));
    }

    private static Stream<String> projections(JsonNode workload) {
        return Rendered.items(Rendered.pod(workload).path("volumes"))
                .flatMap(volume -> Stream.concat(Stream.of(volume), Rendered.items(volume.at("/projected/sources"))))
                .map(source -> source.path("secret"))
                .flatMap(secret -> Rendered.items(secret.path("items"))
                        .map(item -> secret.path("name").asText(secret.path("secretName").asText()) + "/"
                                + item.path("key").asText()));
    }

    /** The file of this volume that a variable of the same container points to. */
    private static String fileIn(String volume, JsonNode workload) {
        return Rendered.containers(workload).flatMap(container -> {
            String folder = Rendered.items(container.path("volumeMounts"))
                    .filter(mount -> volume.equals(mount.path("name").asText())).findFirst().orElseThrow().path("mountPath")
                    .asText() + "/";
            return Rendered.items(container.path("env")).map(variable -> variable.path("value").asText())
                    .filter(value -> value.startsWith(folder)).map(value -> value.substring(folder.length()));
        }).findFirst().orElse("not told");
    }
}
