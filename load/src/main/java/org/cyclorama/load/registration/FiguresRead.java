package org.cyclorama.load.registration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/**
 * Public statistics and the admission in turn, of a conference with 5,000 people, asked for again by clients that have them.
 */
public final class FiguresRead implements Scenario {

    private static final String CONFERENCE = "/api/registration/v1/conferences/partners-2020";
    private static final int BATCHES = 10;
    private static final int LINES = 500;
    private static final List<String> COUNTRIES = List.of("US", "BR", "DE", "FR", "AE", "TR", "JP", "SG", "RU", "KZ");

    private List<Call> calls;
    private int sent;

    @Override
    public String name() {
        return "figures-read";
    }

    @Override
    public String service() {
        return "registration-service";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public void prepare(Target target) throws Exception {
        target.send("PUT", CONFERENCE + "/admission", Tokens.organizer(), """
                {"opensAt": "2020-01-01T00:00:00Z", "closesAt": "2099-01-01T00:00:00Z", "access": "OPEN", "venues": [
                 {"code": "HALL", "city": "Moscow", "country": "RU", "zone": "Europe/Moscow", "capacity": 25}]}""",
                "If-None-Match", "*");
        for (int batch = 0; batch < BATCHES; batch++) {
            target.send("POST", CONFERENCE + "/registrations/batch", Tokens.organizer(), people(batch), "Idempotency-Key",
                    "batch-" + batch);
        }
        calls = List.of(asked(target, CONFERENCE + "/statistics"), asked(target, CONFERENCE + "/admission"));
    }

    @Override
    public Call next() {
        return calls.get(sent++ % calls.size());
    }

    /** The figures are what the table says, folded or not. */
    @Override
    public String verify(Target target) throws Exception {
        String exact = target.send("GET", CONFERENCE + "/statistics", Tokens.organizer(), "").body();
        long people = target.count("SELECT count(*) FROM registration WHERE state = 'CONFIRMED' AND kind = 'PARTICIPANT'");
        if (!exact.contains("\"people\":" + people + ",")) {
            throw new IllegalStateException("The figures do not say " + people);
        }
        return people + " people, in the table and in the figures";
    }

    private static Call asked(Target target, String path) throws Exception {
        return Call.of(path, Map.of("If-None-Match", target.read(path).headers().firstValue("ETag").orElseThrow()));
    }

    private static String people(int batch) {
        return IntStream.range(0, LINES).map(line -> batch * LINES + line)
                .mapToObj(
                        number -> """
                                {"name": "Person %1$d", "email": "p%1$d@people.example", "country": "%2$s", "zone": "Etc/UTC", "language": "en", \
                                "tracks": ["B2B"], "mode": "ONLINE"}"""
                                .formatted(number, COUNTRIES.get(number % COUNTRIES.size())))
                .collect(Collectors.joining(",", "{\"registrations\": [", "]}"));
    }
}
