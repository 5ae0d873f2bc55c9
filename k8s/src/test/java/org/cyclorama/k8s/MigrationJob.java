package org.cyclorama.k8s;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The Job that migrates a service's database: the service's own image in the profile {@code migration}, with as much of its
 * environment as a database asks for. Its name carries the image's tag, since a Job can't be changed; nor does it change with a
 * setting, whose ConfigMap has another name then: it reads a copy that keeps its name.
 */
final class MigrationJob {

    static final String SETTINGS = "cyclorama-migrations";

    private static final Set<String> NEEDED = Set.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD", "QUARKUS_OIDC_AUTH_SERVER_URL");

    private static final String TEMPLATE = """
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: %1$s-migration-%2$s
              labels:
                app.kubernetes.io/name: %1$s-migration
                app.kubernetes.io/component: migration
                app.kubernetes.io/part-of: cyclorama
            spec:
              backoffLimit: 8
              activeDeadlineSeconds: 1800
              ttlSecondsAfterFinished: 604800
              template:
                metadata:
                  labels:
                    app.kubernetes.io/name: %1$s-migration
                    app.kubernetes.io/component: migration
                    app.kubernetes.io/part-of: cyclorama
                spec:
                  restartPolicy: Never
                  serviceAccountName: %1$s
                  automountServiceAccountToken: false
                  enableServiceLinks: false
                  securityContext:
                    runAsNonRoot: true
                    runAsUser: 10001
                    runAsGroup: 10001
                    seccompProfile:
                      type: RuntimeDefault
                  containers:
                    - name: migration
                      image: %3$s
                      imagePullPolicy: IfNotPresent
                      env:
                        - name: QUARKUS_PROFILE
                          value: prod,migration
                      securityContext:
                        allowPrivilegeEscalation: false
                        readOnlyRootFilesystem: true
                        capabilities:
                          drop:
                            - ALL
                      volumeMounts:
                        - name: tmp
                          mountPath: /tmp
                  volumes:
                    - name: tmp
                      emptyDir: {}
            """;

    private MigrationJob() {
    }

    static JsonNode of(List<JsonNode> application) {
        JsonNode deployment = application.stream().filter(resource -> "Deployment".equals(resource.path("kind").asText()))
                .findFirst().orElseThrow();
        JsonNode container = Rendered.pod(deployment).at("/containers/0");
        String image = container.path("image").asText();
        JsonNode job = Yaml.parse(TEMPLATE.formatted(Rendered.name(deployment), label(Images.tag(image)), image)).getFirst();
        var migration = (ObjectNode) Rendered.pod(job).at("/containers/0");
        migration.set("resources", container.path("resources"));
        var variables = (ArrayNode) migration.path("env");
        StreamSupport.stream(container.path("env").spliterator(), false)
                .filter(variable -> NEEDED.contains(variable.path("name").asText())).forEach(variables::add);
        variables.findParents("configMapKeyRef")
                .forEach(source -> ((ObjectNode) source.path("configMapKeyRef")).put("name", SETTINGS));
        return job;
    }

    /** A version as part of a name: such names have no dots. */
    static String label(String version) {
        return version.replace('.', '-');
    }
}
