package org.cyclorama.load.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/** One person a request, all for one venue: its seats end in the middle of the run, and who comes later waits in line. */
public final class RegisterLastSeats implements Scenario {

    private static final int SEATS = 12_000;
    private static final String HALL = "\"mode\":\"IN_PERSON\",\"venue\":\"HALL\"";

    private Map<String, String> headers;
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
    public void prepare(Target target) throws Exception {
        Terms.define(target, SEATS);
        headers = Terms.headers(Tokens.organizer());
    }

    @Override
    public Call next() {
        return new Call(Terms.CONFERENCE + "/registrations", headers, Terms.person(++people, HALL).getBytes(UTF_8));
    }

    @Override
    public String verify(Target target) throws Exception {
        long all = target.count("SELECT count(*) FROM registration");
        long seated = target.count("SELECT count(*) FROM registration WHERE place = 'HALL'");
        long waiting = target.count("SELECT count(*) FROM registration WHERE waiting_for = 'HALL'");
        long taken = target.count("SELECT taken FROM place WHERE code = 'HALL'");
        long line = target.count("SELECT count(DISTINCT waiting_number) FROM registration WHERE waiting_for = 'HALL'");
        if (seated != Math.min(SEATS, all) || seated != taken || seated + waiting != all || line != waiting) {
            throw new IllegalStateException("%d registered, %d seated, %d counted, %d waiting under %d numbers"
                    .formatted(all, seated, taken, waiting, line));
        }
        return "%,d registered: %,d of %,d seats taken, %,d wait in one line".formatted(all, seated, SEATS, waiting);
    }
}
