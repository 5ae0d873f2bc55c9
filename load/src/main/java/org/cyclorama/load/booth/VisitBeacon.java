package org.cyclorama.load.booth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** Beacons of 20,000 browsers without a login at six booths; every one that was accepted is counted in the end. */
public final class VisitBeacon implements Scenario {

    private static final int BROWSERS = 20_000;
    private static final byte[] SECOND = "{\"seconds\": 1}".getBytes(UTF_8);

    private final List<Map<String, String>> browsers = new ArrayList<>();
    private List<String> booths;
    private int sent;

    @Override
    public String name() {
        return "visit-beacon";
    }

    @Override
    public String service() {
        return "booth-service";
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public void prepare(Target target) throws Exception {
        booths = Walk.booths(target).stream().map(path -> path + "/visits").toList();
        for (int browser = 0; browser < BROWSERS; browser++) {
            browsers.add(Map.of("X-Forwarded-For", "198.51." + browser / 200 + "." + browser % 200, "Content-Type",
                    "application/json"));
        }
    }

    @Override
    public Call next() {
        int number = sent++;
        return new Call(booths.get(number % booths.size()), browsers.get(number % BROWSERS), SECOND);
    }

    @Override
    public String verify(Target target) throws Exception {
        long before = -1;
        long counted = target.count("SELECT coalesce(sum(seconds), 0) FROM visit");
        while (counted != before) {
            Thread.sleep(2000);
            before = counted;
            counted = target.count("SELECT coalesce(sum(seconds), 0) FROM visit");
        }
        if (counted > sent) {
            throw new IllegalStateException("%d beacons counted of %d".formatted(counted, sent));
        }
        return "%d of %d beacons counted, in %d rows".formatted(counted, sent, target.count("SELECT count(*) FROM visit"));
    }
}
