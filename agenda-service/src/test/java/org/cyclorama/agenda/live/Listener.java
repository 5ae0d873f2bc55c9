package org.cyclorama.agenda.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;

import io.restassured.RestAssured;

/** Reads server-sent events as the HTML standard says, section 9.2.6, and knows nothing of how they were written. */
public class Listener implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<Heard> events = new CopyOnWriteArrayList<>();
    private final List<String> retries = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> answer;

    /** Listens from now on; returns once the stream is open. */
    public Listener(String path, Optional<String> lastEventId, Optional<String> token)
            throws IOException, InterruptedException {
        this(RestAssured.port, path, lastEventId, token);
    }

    /** The same at the replica that listens to this port. */
    public Listener(int port, String path, Optional<String> lastEventId, Optional<String> token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/event-stream");
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(this::read);
    }

    public int status() {
        return answer.statusCode();
    }

    public Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    public List<Heard> events() {
        return events;
    }

    public List<Heard> events(String kind) {
        return events.stream().filter(event -> event.kind().equals(kind)).toList();
    }

    public List<String> retries() {
        return retries;
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }

    private void read() {
        try (Scanner lines = new Scanner(answer.body(), StandardCharsets.UTF_8)) {
            String id = null;
            String kind = "message";
            List<String> data = new ArrayList<>();
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                String value = line.substring(line.indexOf(':') + 1).stripLeading();
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        events.add(new Heard(id, kind, String.join("\n", data)));
                    }
                    kind = "message";
                    data = new ArrayList<>();
                } else if (line.startsWith("id:")) {
                    id = value;
                } else if (line.startsWith("event:")) {
                    kind = value;
                } else if (line.startsWith("data:")) {
                    data.add(value);
                } else if (line.startsWith("retry:")) {
                    retries.add(value);
                }
            }
        }
    }

    /** One event. */
    public record Heard(String id, String kind, String data) {
    }
}
