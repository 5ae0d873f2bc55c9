package org.cyclorama.k8s;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** The "restricted" pod security standard of Kubernetes and what this product asks beyond it. */
final class PodPolicy {

    /** How long the gateway lets services take for an answer, in seconds, a second attempt included: the longest request. */
    private static final int LONGEST_REQUEST = 33;
    /** What the standard "restricted" lets a pod mount. */
    private static final Set<String> VOLUMES = Set.of("configMap", "csi", "downwardAPI", "emptyDir", "ephemeral",
            "persistentVolumeClaim", "projected", "secret");

    private PodPolicy() {
    }

    static Stream<String> breaches(JsonNode workload) {
        List<String> found = new ArrayList<>(ofPod(workload));
        Rendered.containers(workload).flatMap(PodPolicy::ofContainer).forEach(found::add);
        if ("Job".equals(workload.path("kind").asText())) {
            found.addAll(ofJob(workload));
        } else {
            Rendered.containers(workload).flatMap(PodPolicy::ofProbes).forEach(found::add);
        }
        if (Repository.APPLICATIONS.contains(Rendered.name(workload))) {
            found.addAll(ofApplication(workload));
        }
        return found.stream().map(breach -> Rendered.name(workload) + ": " + breach);
    }

    private static List<String> ofPod(JsonNode workload) {
        JsonNode pod = Rendered.pod(workload);
        return Stream.of(
                rule(pod.at("/securityContext/runAsNonRoot").asBoolean(), "may run as root"),
                rule(pod.at("/securityContext/runAsUser").asInt() > 0, "has no user of its own"),
                rule("RuntimeDefault".equals(pod.at("/securityContext/seccompProfile/type").asText()),
                        "has no seccomp profile"),
                rule(!pod.path("automountServiceAccountToken").asBoolean(true), "holds a token of the cluster's API"),
                rule(Stream.of("hostNetwork", "hostPID", "hostIPC").noneMatch(pod::has), "sees its node"),
                rule(Rendered.items(pod.path("volumes")).allMatch(volume -> volume.properties().stream()
                        .allMatch(field -> "name".equals(field.getKey()) || VOLUMES.contains(field.getKey()))),
                        "mounts more than a restricted pod may"))
                .flatMap(breaches -> breaches).toList();
    }

    private static Stream<String> ofContainer(JsonNode container) {
        JsonNode context = container.path("securityContext");
        return Stream.of(
                rule(!context.path("allowPrivilegeEscalation").asBoolean(true) && !context.path("privileged").asBoolean(),
                        "may gain privileges"),
                rule(Stream.of("runAsNonRoot", "runAsUser", "seccompProfile").noneMatch(context::has),
                        "has other rules than its pod"),
                rule(Rendered.items(container.path("ports")).noneMatch(port -> port.has("hostPort")),
                        "takes a port of its node"),
                rule(context.path("readOnlyRootFilesystem").asBoolean(), "can write to its root"),
                rule("[\"ALL\"]".equals(context.at("/capabilities/drop").toString()), "keeps capabilities"),
                rule(Rendered.items(container.path("volumeMounts")).anyMatch(mount -> "/tmp".equals(mount.path("mountPath")
                        .asText())), "has no /tmp"),
                rule(container.at("/resources/requests").size() == 2 && container.at("/resources/limits").size() == 2,
                        "has no requests and limits of cpu and memory"),
                rule(container.path("image").asText().matches("\\S+:[0-9][0-9.]*(-native)?"), "has an image without a version"))
                .flatMap(breaches -> breaches);
    }

    private static Stream<String> ofProbes(JsonNode container) {
        return Stream.concat(
                rule(container.has("startupProbe") && container.has("readinessProbe") && container.has("livenessProbe"),
                        "lacks a probe"),
                rule(probesStayPrivate(container), "is probed on its public port"));
    }

    /** No pod is taken away before another is ready, and none is killed before what it does has ended. */
    private static List<String> ofApplication(JsonNode workload) {
        JsonNode rollingUpdate = workload.at("/spec/strategy/rollingUpdate");
        JsonNode pod = Rendered.pod(workload);
        int delay = seconds(workload, "QUARKUS_SHUTDOWN_DELAY");
        int timeout = seconds(workload, "QUARKUS_SHUTDOWN_TIMEOUT");
        return Stream.of(
                rule(rollingUpdate.path("maxUnavailable").isInt() && rollingUpdate.path("maxUnavailable").asInt() == 0,
                        "takes a pod away before another is ready"),
                rule(workload.at("/spec/progressDeadlineSeconds").asInt() > 0, "never gives a rollout up"),
                rule(pod.path("topologySpreadConstraints").size() == 1, "may have all its pods on one node"),
                rule(delay > 0, "goes before those who call it know"),
                rule(timeout > LONGEST_REQUEST, "cuts off requests"),
                rule(pod.path("terminationGracePeriodSeconds").asInt() > delay + timeout, "is killed before it has finished"))
                .flatMap(breaches -> breaches).toList();
    }

    private static List<String> ofJob(JsonNode workload) {
        return Stream.of(
                rule(workload.at("/spec/activeDeadlineSeconds").asInt() > 0, "may run for ever"),
                rule(workload.at("/spec/backoffLimit").asInt() > 0, "gives up when its database is late"))
                .flatMap(breaches -> breaches).toList();
    }

    private static int seconds(JsonNode workload, String variable) {
        return Rendered.containers(workload).flatMap(container -> Rendered.items(container.path("env")))
                .filter(entry -> variable.equals(entry.path("name").asText())).map(entry -> entry.path("value").asText())
                .mapToInt(value -> Integer.parseInt(value.replaceAll("s$", ""))).findFirst().orElse(0);
    }

    /** Health is told on the management port, which no Service publishes. */
    private static boolean probesStayPrivate(JsonNode container) {
        String management = Rendered.items(container.path("ports"))
                .filter(port -> "management".equals(port.path("name").asText()))
                .map(port -> port.path("containerPort").asText())
                .findFirst().orElse("none");
        return Stream.of("startupProbe", "readinessProbe", "livenessProbe").map(container::path)
                .filter(probe -> probe.has("httpGet")).map(probe -> probe.at("/httpGet/port").asText())
                .allMatch(port -> port.equals(management) || "management".equals(port));
    }

    private static Stream<String> rule(boolean kept, String breach) {
        return kept ? Stream.empty() : Stream.of(breach);
    }
}
