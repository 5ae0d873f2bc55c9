package org.cyclorama.load.agenda;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/** Conferences with programmes of any size, released. */
public final class Programmes {

    private static final String API = "/api/agenda/v1";
    private static final String PROGRAMME = "application/vnd.cyclorama.programme+json";
    private static final Instant START = Instant.parse("2030-11-19T00:00:00Z");

    private Programmes() {
    }

    /** A new conference with this many talks of ten minutes, released; the answer is its path. */
    public static String released(Target target, int talks) throws IOException, InterruptedException {
        String path = conference(target);
        target.send("POST", path + "/releases", Tokens.organizer(),
                "{\"acknowledge\": [{\"rule\": \"COVERAGE\", \"reason\": \"A benchmark.\"}]}", "If-Match",
                importFirst(target, path, of(talks)));
        return path;
    }

    /** Imports the first draft, and tells its version. */
    private static String importFirst(Target target, String path, String programme) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + target.port() + path + "/programme"))
                    .header("Authorization", "Bearer " + Tokens.organizer()).header("Content-Type", PROGRAMME)
                    .header("If-None-Match", "*").PUT(BodyPublishers.ofString(programme)).build();
            return client.send(request, BodyHandlers.discarding()).headers().firstValue("ETag").orElseThrow();
        }
    }

    /** A new conference as the reference event defines it. */
    private static String conference(Target target) throws IOException, InterruptedException {
        if (!areRegionsDefined(target)) {
            target.send("PUT", API + "/regions", Tokens.organizer(), sample("regions.json"), "If-None-Match", "*");
        }
        String path = API + "/conferences/bench-" + UUID.randomUUID();
        target.send("PUT", path, Tokens.organizer(), sample("conference.json"), "If-None-Match", "*");
        return path;
    }

    /** A programme of so many talks in twelve languages, one after the other on one channel. */
    private static String of(int talks) {
        String sessions = IntStream.range(0, talks).mapToObj(i -> """
                {"code": "S-%1$d", "kind": "TALK", "title": {%2$s}, "abstract": {%3$s}, "minutes": 10, "speakers": ["p-%1$d"],
                 "track": "B2B", "originalLanguage": "en"}""".formatted(i, texts("Talk " + i),
                texts("What talk " + i + " is about, in a sentence or two, as programmes say it.")))
                .collect(Collectors.joining(","));
        String airings = IntStream.range(0, talks).mapToObj(
                i -> """
                        {"code": "A-%1$d", "session": "S-%1$d", "kind": "LIVE", "channel": "GLOBAL", "studios": ["MOW"], "start": "%2$s",
                         "end": "%3$s"}"""
                        .formatted(i, START.plus(Duration.ofMinutes(10L * i)), START.plus(Duration.ofMinutes(10L * i + 10))))
                .collect(Collectors.joining(","));
        String speakers = IntStream.range(0, talks).mapToObj("{\"code\": \"p-%1$d\", \"name\": \"Speaker %1$d\"}"::formatted)
                .collect(Collectors.joining(","));
        return "{\"speakers\": [%s], \"sessions\": [%s], \"airings\": [%s]}".formatted(speakers, sessions, airings);
    }

    private static boolean areRegionsDefined(Target target) throws IOException {
        try {
            return target.count("SELECT count(*) FROM region_tree WHERE regions <> '[]'") > 0;
        } catch (SQLException e) {
            throw new IOException("The database can't be asked", e);
        }
    }

    private static String texts(String text) {
        return IntStream.range(0, 12).mapToObj(i -> "\"%s\": \"%s\"".formatted(
                new String[] { "en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it", "tr" }[i], text))
                .collect(Collectors.joining(","));
    }

    private static String sample(String file) throws IOException {
        return Files.readString(Path.of("sample", "partners-2020", file));
    }
}
