package org.cyclorama.load.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/** 50 signed tickets a request, as devices send them that were offline for a while; each ticket once. */
public final class ScanTickets implements Scenario {

    private static final int PEOPLE = 24_000;
    private static final int BATCH = 500;
    private static final int SCANS = 50;
    private static final Pattern ID = Pattern.compile("\"registration\":\"([0-9a-f-]{36})\"");
    private static final Pattern TICKET = Pattern.compile("\"ticket\":\"([^\"]+)\"");

    private final List<String> tickets = Collections.synchronizedList(new ArrayList<>());
    private Map<String, String> headers;
    private int scanned;

    @Override
    public String name() {
        return "scan-tickets";
    }

    @Override
    public String service() {
        return "registration-service";
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public void prepare(Target target) throws Exception {
        Terms.define(target, PEOPLE);
        String organizer = Tokens.organizer();
        headers = Terms.headers(Tokens.doorStaff());
        try (var clients = Executors.newFixedThreadPool(8)) {
            List<Future<?>> running = new ArrayList<>();
            for (long first = 0; first < PEOPLE; first += BATCH) {
                long from = first;
                running.add(clients.submit(() -> {
                    register(target, organizer, from);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private void register(Target target, String organizer, long first) throws Exception {
        String lines = LongStream.range(first, first + BATCH)
                .mapToObj(number -> Terms.person(number, "\"mode\":\"IN_PERSON\",\"venue\":\"HALL\""))
                .collect(Collectors.joining(",", "{\"registrations\":[", "]}"));
        Matcher ids = ID.matcher(target.send("POST", Terms.CONFERENCE + "/registrations/batch", organizer, lines,
                "Idempotency-Key", UUID.randomUUID().toString()).body());
        while (ids.find()) {
            Matcher ticket = TICKET.matcher(
                    target.send("GET", Terms.API + "/registrations/" + ids.group(1) + "/ticket", organizer, "").body());
            ticket.find();
            tickets.add(ticket.group(1));
        }
    }

    @Override
    public Call next() {
        String scans = LongStream.range(0, SCANS).mapToObj(i -> """
                {"ticket":"%s","venue":"HALL","scanId":"%s"}""".formatted(tickets.get(scanned++ % tickets.size()),
                UUID.randomUUID())).collect(Collectors.joining(",", "{\"scans\":[", "]}"));
        return new Call(Terms.CONFERENCE + "/check-ins/batch", headers, scans.getBytes(UTF_8));
    }

    @Override
    public String verify(Target target) throws Exception {
        long checkedIn = target.count("SELECT count(*) FROM check_in");
        long twice = target.count("SELECT count(*) - count(DISTINCT registration) FROM check_in");
        if (twice != 0) {
            throw new IllegalStateException(twice + " people came in twice");
        }
        return "%,d scans, %,d people came in, each once".formatted(target.count("SELECT count(*) FROM scan"), checkedIn);
    }
}
