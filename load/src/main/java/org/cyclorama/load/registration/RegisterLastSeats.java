package org.cyclorama.load.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/**
 * One person a request, for one venue, in each run a new one: its seats end after four fifths of the run, and who comes later
 * waits in line. Measured by thirds of the seats and by the line, to compare the last seat with the first; the first fifth of
 * the people go online, so that connections and the new conference are warm when the seats begin.
 */
public final class RegisterLastSeats implements Scenario {

    private static final String HALL = "\"mode\":\"IN_PERSON\",\"venue\":\"HALL\"";
    private static final String ONLINE = "\"mode\":\"ONLINE\"";
    private static final List<String> PARTS = List.of("0: online", "1: first third of the seats", "2: second third",
            "3: last third", "4: waiting");

    /** How many seats each conference has, by its slug. */
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private Map<String, String> headers;
    private String conference;
    private int requests;
    private long people;

    @Override
    public String name() {
        return "register-last-seats";
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
    public void prepare(Target target) {
        headers = Terms.headers(Tokens.organizer());
    }

    @Override
    public void begin(Target target, int sent) throws Exception {
        String slug = "partners-run-" + seats.size();
        seats.put(slug, sent / PARTS.size() * 3);
        conference = Terms.API + "/conferences/" + slug;
        requests = sent;
        people = 0;
        Terms.define(target, conference, seats.get(slug));
    }

    @Override
    public Call next() {
        int part = (int) Math.min(people * PARTS.size() / requests, PARTS.size() - 1L);
        return new Call(conference + "/registrations", headers,
                Terms.person(++people, part == 0 ? ONLINE : HALL).getBytes(UTF_8), PARTS.get(part));
    }

    @Override
    public String verify(Target target) throws Exception {
        List<String> told = new ArrayList<>();
        for (Map.Entry<String, Integer> one : seats.entrySet()) {
            told.add(verify(target, one.getKey(), one.getValue()));
        }
        return String.join("; ", told);
    }

    private static String verify(Target target, String slug, int places) throws Exception {
        String people = " FROM registration WHERE conference = '%s'".formatted(slug);
        long wanted = target.count("SELECT count(*)" + people + " AND (place = 'HALL' OR waiting_for = 'HALL')");
        long seated = target.count("SELECT count(*)" + people + " AND place = 'HALL'");
        long waiting = target.count("SELECT count(*)" + people + " AND waiting_for = 'HALL'");
        long taken = target.count("SELECT taken FROM place WHERE code = 'HALL' AND conference = '%s'".formatted(slug));
        long line = target.count("SELECT count(DISTINCT waiting_number)" + people + " AND waiting_for = 'HALL'");
        if (seated != Math.min(places, wanted) || seated != taken || seated + waiting != wanted || line != waiting) {
            throw new IllegalStateException("%d wanted a seat, %d seated, %d counted, %d waiting under %d numbers"
                    .formatted(wanted, seated, taken, waiting, line));
        }
        return "%,d wanted a seat: %,d of %,d seats taken, %,d wait in one line".formatted(wanted, seated, places, waiting);
    }
}
