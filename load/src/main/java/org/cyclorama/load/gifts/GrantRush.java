package org.cyclorama.load.gifts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/** Everybody earns a piece of one campaign at the same time, each a new person; at last the stock runs out. */
public final class GrantRush implements Scenario {

    private static final String PATH = "/api/gifts/v1/conferences/partners-2020/";
    /** With three rates up to 3,000 a second it is used up in the last run, so that the last piece is given under load, too. */
    private static final int STOCK = 100_000;

    private final AtomicInteger people = new AtomicInteger();
    private Map<String, String> headers;

    @Override
    public String name() {
        return "grant-rush";
    }

    @Override
    public String service() {
        return "gifts-service";
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public void prepare(Target target) throws Exception {
        target.send("PUT", PATH + "gifts/bear", Tokens.organizer(), """
                {"kind": "WALLPAPER", "name": {"en": "Bear"}, "text": {"en": "A bear"}}""", "If-None-Match", "*");
        target.send("PUT", PATH + "campaigns/bears", Tokens.organizer(), """
                {"gift": "bear", "name": {"en": "Bears"}, "source": "BOOTH", "stock": %d, "perPerson": "SOURCE"}"""
                .formatted(STOCK), "If-None-Match", "*");
        headers = Map.of("Authorization", "Bearer " + Tokens.service("booth-service", "gift-granter"), "Content-Type",
                "application/json");
    }

    @Override
    public Call next() {
        return new Call(PATH + "grants", headers, wish(people.incrementAndGet()));
    }

    /** No more than the stock, as many as asked, nobody twice, and the counter says the same. */
    @Override
    public String verify(Target target) throws Exception {
        long grants = target.count("SELECT count(*) FROM gift_grant");
        long persons = target.count("SELECT count(DISTINCT recipient_id) FROM gift_grant");
        long counted = target.count("SELECT granted FROM campaign_stock");
        long history = target.count("SELECT count(*) FROM grant_event");
        if (grants > STOCK || grants != persons || grants != counted || grants != history) {
            throw new AssertionError(
                    "%d grants, %d persons, counter %d, history %d".formatted(grants, persons, counted, history));
        }
        return "%d grants of %d pieces to %d people who asked; counter, persons and history say the same".formatted(grants,
                STOCK,
                people.get());
    }

    static byte[] wish(int person) {
        return """
                {"campaign": "bears", "recipient": {"subject": "person-%d"}, "source": "booth:one"}""".formatted(person)
                .getBytes(UTF_8);
    }
}
