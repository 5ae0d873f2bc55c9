package org.cyclorama.load.booth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/**
 * Comments of many people at many booths, nobody faster than its pace allows: each with its audit, its gift and both outbox
 * rows
 * in one transaction. gifts-service and registration-service are down all the time, so that the outbox is at its worst.
 */
public final class CommentPost implements Scenario {

    private static final int PEOPLE = 6_000;
    private static final int BOOTHS = 12;
    private static final byte[] WORDS = "{\"language\": \"ja\", \"text\": \"代理店になりたいです。\"}".getBytes(UTF_8);

    private final List<Map<String, String>> people = new ArrayList<>();
    private List<String> booths;
    private int sent;

    @Override
    public String name() {
        return "comment-post";
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
        booths = Stands.publish(target, BOOTHS).stream().map(path -> path + "/comments").toList();
        for (int number = 0; number < PEOPLE; number++) {
            people.add(Map.of("Authorization", "Bearer " + Tokens.participant("visitor-" + number), "Content-Type",
                    "application/json"));
        }
    }

    /** Each person goes from booth to booth. */
    @Override
    public Call next() {
        int number = sent++;
        return new Call(booths.get(number / PEOPLE % BOOTHS), people.get(number % PEOPLE), WORDS);
    }

    @Override
    public String verify(Target target) throws Exception {
        long comments = target.count("SELECT count(*) FROM comment");
        expect(comments, target.count("SELECT count(*) FROM comment_audit"), "audited comments");
        expect(target.count("SELECT count(DISTINCT (booth, author)) FROM comment"),
                target.count("SELECT count(*) FROM gift_claim"),
                "gifts earned");
        expect(comments, target.count("SELECT count(*) FROM outbox_message WHERE destination = 'registration.events'"),
                "events");
        return comments + " comments, each audited, with its event, and one gift a person and booth";
    }

    private static void expect(long expected, long found, String what) {
        if (expected != found) {
            throw new IllegalStateException("%d %s instead of %d".formatted(found, what, expected));
        }
    }
}
