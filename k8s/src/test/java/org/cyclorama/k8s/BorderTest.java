package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What crosses the border of the namespace: only what is planned. */
class BorderTest {

    /** No network of a cluster, a company or a node's own is among them (RFC 6890). */
    private static final String PUBLIC = "0.0.0.0/0 -0.0.0.0/8 -10.0.0.0/8 -100.64.0.0/10 -127.0.0.0/8 -169.254.0.0/16"
            + " -172.16.0.0/12 -192.0.0.0/24 -192.168.0.0/16 -198.18.0.0/15 -224.0.0.0/4 -240.0.0.0/4:443";

    private static final String NAMES = "kubernetes.io/metadata.name=kube-system k8s-app=kube-dns:53";

    private static final Set<String> MANAGEMENT = Set.of("registration-service:9081", "agenda-service:9082",
            "booth-service:9083", "gifts-service:9084", "gateway:9000");

    @Test
    void locallyOnlyNamesAreAskedForAndPartnersTold() throws Exception {
        Rendered local = Rendered.overlay("local");
        assertThat(new Traffic(local).leaving()).containsExactlyInAnyOrderElementsOf(everywhere(local));
    }

    @ParameterizedTest
    @ValueSource(strings = { "staging", "production" })
    void elsewhereTheClustersPlatformIsReachedToo(String overlay) throws Exception {
        Rendered rendered = Rendered.overlay(overlay);
        Set<String> planned = everywhere(rendered);
        Repository.APPLICATIONS.forEach(from -> planned.add(from + " -> " + PUBLIC));
        Repository.SERVICES.stream().flatMap(from -> Stream.of(from, from + "-migration"))
                .forEach(from -> planned.add(from + " -> kubernetes.io/metadata.name=postgres:5432"));
        Stream.of("registration-service", "booth-service").forEach(from -> planned.add(from + " -> anywhere:587"));
        assertThat(new Traffic(rendered).leaving()).containsExactlyInAnyOrderElementsOf(planned);
    }

    @ParameterizedTest
    @ValueSource(strings = { "local", "staging", "production" })
    void metricsAreReadAndOnlyAWayInLeadsToTheGateway(String overlay) throws Exception {
        Set<String> planned = new TreeSet<>();
        MANAGEMENT.forEach(to -> planned.add("kubernetes.io/metadata.name=monitoring -> " + to));
        if (!"local".equals(overlay)) {
            planned.add("cyclorama.example/way-in=true -> gateway:8080");
        }
        assertThat(new Traffic(Rendered.overlay(overlay)).arriving()).containsExactlyInAnyOrderElementsOf(planned);
    }

    /** Else logins would lead back to plain HTTP; and where no proxy stands before it, its word would be anybody's. */
    @ParameterizedTest
    @ValueSource(strings = { "local", "staging", "production" })
    void gatewayBelievesProxiesJustWhereThereAreSome(String overlay) throws Exception {
        Rendered rendered = Rendered.overlay(overlay);
        JsonNode gateway = rendered.kind("Deployment").filter(app -> "gateway".equals(Rendered.name(app))).findFirst()
                .orElseThrow();
        Stream<String> told = Rendered.containers(gateway).flatMap(container -> Rendered.items(container.path("env")))
                .map(Rendered::variable).filter(name -> name.startsWith("QUARKUS_HTTP_PROXY_"));
        Stream<String> wanted = rendered.kind("Gateway").findAny().isEmpty() ? Stream.empty()
                : Stream.of("PROXY_ADDRESS_FORWARDING=true", "ALLOW_X_FORWARDED=true", "TRUSTED_PROXIES=trusted-proxies")
                        .map(setting -> "QUARKUS_HTTP_PROXY_" + setting);
        assertThat(told).containsExactlyInAnyOrderElementsOf(wanted.toList());
    }

    private static Set<String> everywhere(Rendered overlay) {
        Set<String> planned = new TreeSet<>();
        overlay.workloads()
                .forEach(from -> planned.add(Rendered.podLabels(from).get("app.kubernetes.io/name") + " -> " + NAMES));
        planned.add("registration-service -> " + PUBLIC);
        return planned;
    }
}
