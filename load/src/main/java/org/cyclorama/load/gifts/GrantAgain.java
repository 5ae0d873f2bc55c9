package org.cyclorama.load.gifts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/** People earn again what they have already: the answer is 200, and nothing changes. */
public final class GrantAgain implements Scenario {

    private static final String PATH = "/api/gifts/v1/conferences/partners-2020/";
    private static final int PEOPLE = 5_000;
    private static final int TOGETHER = 500;

    private Map<String, String> headers;

    @Override
    public String name() {
        return "grant-again";
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
        new GrantRush().prepare(target);
        String token = Tokens.service("booth-service", "gift-granter");
        for (int first = 0; first < PEOPLE; first += TOGETHER) {
            String lines = IntStream.range(first, first + TOGETHER).mapToObj(GrantRush::wish)
                    .map(body -> new String(body, UTF_8))
                    .collect(Collectors.joining(",", "{\"grants\": [", "]}"));
            target.send("POST", PATH + "grants/batch", token, lines, "Idempotency-Key", UUID.randomUUID().toString());
        }
        headers = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    @Override
    public Call next() {
        return new Call(PATH + "grants", headers, GrantRush.wish(ThreadLocalRandom.current().nextInt(PEOPLE)));
    }

    @Override
    public String verify(Target target) throws Exception {
        long grants = target.count("SELECT count(*) FROM gift_grant");
        if (grants != PEOPLE) {
            throw new AssertionError(grants + " grants");
        }
        return grants + " grants, as before";
    }
}
