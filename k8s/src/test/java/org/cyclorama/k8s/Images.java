package org.cyclorama.k8s;

import java.util.stream.Collectors;

/** The names that images have. */
final class Images {

    private static final String NATIVE = """
            # Native executables instead of Java: the tags that ../../images.sh gives them. Generated; see ../../README.md.
            apiVersion: kustomize.config.k8s.io/v1alpha1
            kind: Component
            images:
            %s
            patches:
            %s
            """;

    private static final String IMAGE = """
            - name: localhost/cyclorama/%s
              newTag: %s-native""";

    private static final String RENAMED = """
            - target:
                kind: Job
                name: %1$s-migration-%2$s
              options:
                allowNameChange: true
              patch: |-
                - op: replace
                  path: /metadata/name
                  value: %1$s-migration-%2$s-native""";

    private Images() {
    }

    static String tag(String image) {
        return image.substring(image.lastIndexOf(':') + 1);
    }

    /** The component {@code native} for a version of the product. */
    static String nativeComponent(String version) {
        return NATIVE.formatted(
                Repository.APPLICATIONS.stream().map(name -> IMAGE.formatted(name, version)).collect(Collectors.joining("\n")),
                Repository.SERVICES.stream().map(name -> RENAMED.formatted(name, MigrationJob.label(version)))
                        .collect(Collectors.joining("\n")));
    }
}
