package org.cyclorama.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The network lets through what the applications' own settings say that they call, and nothing that is not planned. */
class TrafficTest {

    private static final Map<String, String> PORTS = Map.of("registration-service", "8081", "agenda-service", "8082",
            "booth-service", "8083", "gifts-service", "8084");

    private static final Pattern CALLED = Pattern.compile("=http://(?<service>[a-z]+-service)$", Pattern.MULTILINE);

    private static Rendered local;

    @BeforeAll
    static void render() throws Exception {
        local = Rendered.overlay("local");
    }

    @Test
    void everythingIsDeniedUnlessAllowed() {
        assertThat(new Traffic(local).deniedByDefault()).containsExactlyInAnyOrder("Ingress", "Egress");
    }

    @Test
    void everyCallThatIsConfiguredIsAllowed() {
        Set<String> calls = Repository.APPLICATIONS.stream().flatMap(TrafficTest::calls).collect(Collectors.toSet());
        assertThat(calls).contains("gateway -> gifts-service:8084", "booth-service -> gifts-service:8084");
        assertThat(new Traffic(local).allowed()).containsAll(calls);
    }

    @Test
    void nothingElseIsAllowed() {
        Set<String> planned = new TreeSet<>();
        Repository.SERVICES.forEach(to -> planned.add("gateway -> " + to + ":" + PORTS.get(to)));
        Repository.SERVICES.forEach(from -> Repository.SERVICES.stream().filter(to -> !to.equals(from))
                .forEach(to -> planned.add(from + " -> " + to + ":" + PORTS.get(to))));
        // Gifts are earned at booths, and booths are told nothing of it.
        planned.remove("gifts-service -> booth-service:8083");
        Repository.APPLICATIONS.forEach(from -> planned.add(from + " -> keycloak:8080"));
        Repository.SERVICES.forEach(from -> planned.add(from + " -> postgres:5432"));
        Repository.SERVICES.forEach(from -> planned.add(from + "-migration -> postgres:5432"));
        planned.add("keycloak -> postgres:5432");
        assertThat(new Traffic(local).allowed()).containsExactlyInAnyOrderElementsOf(planned);
    }

    private static Stream<String> calls(String application) {
        Path resources = Repository.file(application).resolve("src/main/resources");
        return Stream.of("application.properties", "META-INF/microprofile-config.properties").map(resources::resolve)
                .filter(Files::exists).flatMap(TrafficTest::called).map(to -> application + " -> " + to + ":" + PORTS.get(to));
    }

    private static Stream<String> called(Path settings) {
        try {
            return CALLED.matcher(Files.readString(settings)).results().map(match -> match.group("service"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
