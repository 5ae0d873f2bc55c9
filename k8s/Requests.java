import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Goes on asking a gateway, like 16 people at once, and says how often which answer came: to watch an upgrade with. Reads of every
 * service and of the portal, and a write that several take part in; nothing is repeated.
 * {@code java k8s/Requests.java http://localhost:8080 60 [an organizer's access token]}
 */
class Requests {

    private static final String CONFERENCE = "/conferences/partners-2020";
    private static final List<String> READS = List.of("/api/agenda/v1" + CONFERENCE + "/airings?zone=Asia/Tokyo",
            "/api/booth/v1" + CONFERENCE + "/booths", "/api/registration/v1" + CONFERENCE + "/admission",
            "/api/gifts/v1" + CONFERENCE + "/gifts", "/");

    private static final Map<String, LongAdder> ANSWERS = new ConcurrentSkipListMap<>();

    public static void main(String... arguments) throws Exception {
        Instant end = Instant.now().plusSeconds(Long.parseLong(arguments[1]));
        String token = arguments.length > 2 ? arguments[2] : "";
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var people = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < 16; person++) {
                int first = person;
                people.submit(() -> {
                    for (int i = first; Instant.now().isBefore(end); i++) {
                        boolean writes = !token.isEmpty() && i % 10 == 0;
                        ask(http, writes ? write(arguments[0], token) : read(arguments[0], i));
                        Thread.sleep(40);
                    }
                    return null;
                });
            }
        }
        System.out.println(new TreeMap<>(ANSWERS));
    }

    private static HttpRequest read(String gateway, int i) {
        return HttpRequest.newBuilder(URI.create(gateway + READS.get(i % READS.size()))).timeout(Duration.ofSeconds(60)).build();
    }

    private static HttpRequest write(String gateway, String token) {
        String person = "person-" + java.util.UUID.randomUUID();
        return HttpRequest.newBuilder(URI.create(gateway + "/api/registration/v1" + CONFERENCE + "/registrations"))
                .timeout(Duration.ofSeconds(60)).header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        { "name": "%1$s", "email": "%1$s@upgrade.example", "country": "DE", "zone": "Europe/Berlin", "language": "de",
                          "mode": "ONLINE" }""".formatted(person)))
                .build();
    }

    private static void ask(HttpClient http, HttpRequest request) {
        String answer;
        try {
            var response = http.send(request, BodyHandlers.ofString());
            answer = request.method() + " " + response.statusCode();
            if (response.statusCode() >= 400) {
                System.out.println(LocalTime.now() + " " + request.uri() + " " + response.body());
            }
        } catch (Exception e) {
            answer = request.method() + " failed";
            System.out.println(LocalTime.now() + " " + request.method() + " " + request.uri() + " " + e);
        }
        ANSWERS.computeIfAbsent(answer, any -> new LongAdder()).increment();
    }
}
