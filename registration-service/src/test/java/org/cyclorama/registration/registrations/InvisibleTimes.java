package org.cyclorama.registration.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.partner;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.cyclorama.registration.PackagedService;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Whether a partner's portal can tell by the clock that somebody is another partner's: asks for those who are there and for
 * those who are not, one after the other in random order, and compares the two distributions. A measurement, run by hand
 * ({@code -Dtest=InvisibleTimes}, after packaging); see the service's README.
 */
class InvisibleTimes {

    private static final String API = "/api/registration/v1";
    private static final int PEOPLE = 4_000;
    private static final int WARM_UP = 1_500;
    private static final int BATCH = 500;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<UUID> ids = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private PackagedService service;
    private String conference;
    private String stranger;

    @BeforeEach
    void registerPeopleOfOnePartner() throws Exception {
        service = new PackagedService(Map.of(), "-Xmx512m", "-XX:TieredStopAtLevel=4");
        System.setProperty("quarkus.rest-client.agenda.url", service.setting("quarkus.rest-client.agenda.url"));
        service.start();
        conference = conference(1);
        String owner = partner(conference, PEOPLE);
        stranger = Tokens.partner(partner(conference, PEOPLE));
        for (int first = 0; first < PEOPLE; first += BATCH) {
            List<String> some = IntStream.range(0, BATCH).mapToObj(i -> UUID.randomUUID() + "@" + domain(owner)).toList();
            ids.addAll(as(Tokens.partner(owner)).header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("registrations", some.stream().map(email -> line(email, email)).toList()))
                    .post(API + "/conferences/" + conference + "/registrations/batch").then().statusCode(200).extract()
                    .jsonPath().getList("results.registration", UUID.class));
            addresses.addAll(some);
        }
        service.execute("VACUUM ANALYZE");
    }

    @AfterEach
    void end() {
        service.close();
        System.clearProperty("quarkus.rest-client.agenda.url");
    }

    @Test
    void compare() throws Exception {
        System.out.println(TwoSamples.HEADER);
        byId("GET", "");
        byId("GET", "/ticket");
        byId("PATCH", "");
        byId("DELETE", "");
        byAddress("POST a registration", "", email -> line(email, email));
        byAddress("POST a batch's line", "/batch", email -> Map.of("registrations", List.of(line(email, email))));
    }

    private void byId(String method, String path) throws Exception {
        List<HttpRequest> there = ids.stream().map(id -> byId(method, id, path)).toList();
        // Made at the same moment as the others: they lie beside them in every index.
        List<HttpRequest> nowhere = ids.stream().map(id -> byId(method,
                new UUID(id.getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits()), path)).toList();
        compare(method + " " + (path.isEmpty() ? "a registration" : path), there, nowhere, 404);
    }

    private HttpRequest byId(String method, UUID id, String path) {
        return request("/registrations/" + id + path, "application/merge-patch+json").header("If-Match", "*")
                .method(method, "PATCH".equals(method) ? BodyPublishers.ofString("{}") : BodyPublishers.noBody()).build();
    }

    private void byAddress(String name, String path, Function<String, Map<String, Object>> body) throws Exception {
        Function<String, HttpRequest> post = email -> request("/conferences/" + conference + "/registrations" + path,
                "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json(body.apply(email)))).build();
        List<HttpRequest> there = addresses.stream().map(post).toList();
        List<HttpRequest> nowhere = addresses.stream()
                .map(email -> UUID.randomUUID() + email.substring(email.indexOf('@'))).map(post).toList();
        compare(name, there, nowhere, path.isEmpty() ? 422 : 200);
    }

    private static String json(Map<String, Object> body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + API + path))
                .header("Authorization", "Bearer " + stranger).header("Content-Type", type);
    }

    private void compare(String name, List<HttpRequest> there, List<HttpRequest> nowhere, int status) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            micros(i % 2 == 0 ? there.get(i) : nowhere.get(i), status);
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, 2 * PEOPLE).boxed().toList());
        Collections.shuffle(order);
        double[] first = new double[PEOPLE];
        double[] second = new double[PEOPLE];
        for (int i : order) {
            if (i < PEOPLE) {
                first[i] = micros(there.get(i), status);
            } else {
                second[i - PEOPLE] = micros(nowhere.get(i - PEOPLE), status);
            }
        }
        System.out.println(new TwoSamples(first, second).row(name));
    }

    private double micros(HttpRequest request, int status) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        double micros = (System.nanoTime() - start) / 1_000.0;
        assertThat(answer.statusCode()).isEqualTo(status);
        return micros;
    }
}
