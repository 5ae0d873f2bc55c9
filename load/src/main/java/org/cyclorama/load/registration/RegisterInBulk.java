package org.cyclorama.load.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/** 500 new people a request, by a partner's portal that has seats for all of them. */
public final class RegisterInBulk implements Scenario {

    private static final int LINES = 500;

    private String token;
    private long batches;

    @Override
    public String name() {
        return "register-in-bulk";
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
        Terms.define(target, 1);
        Terms.partner(target);
        token = Tokens.partner("ACME");
    }

    @Override
    public Call next() {
        long first = batches++ * LINES;
        String lines = LongStream.range(first, first + LINES)
                .mapToObj(number -> Terms.person(number, "\"mode\":\"ONLINE\""))
                .collect(Collectors.joining(",", "{\"registrations\":[", "]}"));
        Map<String, String> headers = new HashMap<>(Terms.headers(token));
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return new Call(Terms.CONFERENCE + "/registrations/batch", headers, lines.getBytes(UTF_8));
    }

    @Override
    public String verify(Target target) throws Exception {
        long all = target.count("SELECT count(*) FROM registration");
        long used = target.count("SELECT used FROM partner_seats");
        if (all != used) {
            throw new IllegalStateException("%d registered, %d seats used".formatted(all, used));
        }
        return "%,d people registered, as many seats used".formatted(all);
    }
}
