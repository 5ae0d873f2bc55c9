package org.cyclorama.k8s;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Who may talk to whom in an overlay, as {@code from -> to:port}, where the network policies of both sides agree. */
record Traffic(Rendered overlay) {

    /** Both ends must say so: one that leaves a pod and may not arrive is none. */
    Set<String> allowed() {
        Set<String> leaving = new TreeSet<>();
        Set<String> arriving = new TreeSet<>();
        policies("Egress").forEach(policy -> pods(policy.at("/spec/podSelector"))
                .forEach(from -> rules(policy, "egress", "to").forEach(rule -> leaving.add(from + " -> " + rule))));
        policies("Ingress").forEach(policy -> pods(policy.at("/spec/podSelector"))
                .forEach(to -> Rendered.items(policy.at("/spec/ingress"))
                        .forEach(rule -> peers(rule, "from").forEach(from -> ports(rule)
                                .forEach(port -> arriving.add(from + " -> " + to + ":" + port))))));
        leaving.retainAll(arriving);
        return leaving;
    }

    /** What leaves the namespace, as {@code from -> where:port}; a place is told by addresses or by labels, or is anywhere. */
    Set<String> leaving() {
        return policies("Egress").flatMap(policy -> Rendered.items(policy.at("/spec/egress"))
                .flatMap(rule -> places(rule, "to").flatMap(place -> ports(rule).map(port -> place + ":" + port)))
                .flatMap(to -> pods(policy.at("/spec/podSelector")).map(from -> from + " -> " + to)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What comes from outside of the namespace, as {@code where -> to:port}. */
    Set<String> arriving() {
        return policies("Ingress").flatMap(policy -> Rendered.items(policy.at("/spec/ingress"))
                .flatMap(rule -> places(rule, "from").flatMap(place -> ports(rule)
                        .flatMap(port -> pods(policy.at("/spec/podSelector")).map(to -> place + " -> " + to + ":" + port)))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Kinds of traffic that a pod is shut off from unless a policy names it. */
    Set<String> deniedByDefault() {
        return overlay.kind("NetworkPolicy").filter(policy -> policy.at("/spec/podSelector").isEmpty()
                && !policy.path("spec").has("ingress") && !policy.path("spec").has("egress"))
                .flatMap(policy -> Rendered.items(policy.at("/spec/policyTypes"))).map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private Stream<JsonNode> policies(String type) {
        return overlay.kind("NetworkPolicy").filter(policy -> Rendered.items(policy.at("/spec/policyTypes"))
                .anyMatch(named -> type.equals(named.asText())));
    }

    private Stream<String> rules(JsonNode policy, String direction, String side) {
        return Rendered.items(policy.path("spec").path(direction))
                .flatMap(rule -> peers(rule, side).flatMap(to -> ports(rule).map(port -> to + ":" + port)));
    }

    private Stream<String> peers(JsonNode rule, String side) {
        return Rendered.items(rule.path(side)).filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                .flatMap(peer -> pods(peer.path("podSelector")));
    }

    private static Stream<String> places(JsonNode rule, String side) {
        return rule.path(side).isEmpty() ? Stream.of("anywhere")
                : Rendered.items(rule.path(side)).filter(peer -> !peer.has("podSelector") || peer.has("namespaceSelector"))
                        .map(Traffic::place);
    }

    private static String place(JsonNode peer) {
        JsonNode block = peer.path("ipBlock");
        Stream<String> addresses = Stream.concat(Stream.of(block.path("cidr").asText("")),
                Rendered.items(block.path("except")).map(except -> "-" + except.asText()).sorted());
        Stream<String> labels = Stream.of("namespaceSelector", "podSelector")
                .map(selector -> peer.path(selector).path("matchLabels"))
                .flatMap(selected -> selected.properties().stream())
                .map(label -> label.getKey() + "=" + label.getValue().asText());
        return Stream.concat(addresses, labels).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Stream<String> ports(JsonNode rule) {
        return Rendered.items(rule.path("ports")).map(port -> port.path("port").asText());
    }

    /** The names of the pods that a selector takes. */
    private Stream<String> pods(JsonNode selector) {
        return overlay.workloads().map(Rendered::podLabels).filter(labels -> selects(selector, labels))
                .map(labels -> labels.get("app.kubernetes.io/name"));
    }

    private static boolean selects(JsonNode selector, Map<String, String> labels) {
        return selector.path("matchLabels").properties().stream()
                .allMatch(label -> label.getValue().asText().equals(labels.get(label.getKey())))
                && Rendered.items(selector.path("matchExpressions")).allMatch(expression -> isAmong(expression, labels));
    }

    private static boolean isAmong(JsonNode expression, Map<String, String> labels) {
        if (!"In".equals(expression.path("operator").asText())) {
            throw new IllegalArgumentException("Not understood here: " + expression);
        }
        return Rendered.items(expression.path("values"))
                .anyMatch(value -> value.asText().equals(labels.get(expression.path("key").asText())));
    }
}
