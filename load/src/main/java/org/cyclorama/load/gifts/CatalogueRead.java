package org.cyclorama.load.gifts;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;
import org.cyclorama.testkit.Tokens;

/** The public catalogue, asked for again by clients that have it. */
public final class CatalogueRead implements Scenario {

    private static final String CATALOGUE = "/api/gifts/v1/conferences/partners-2020/gifts";

    private Call call;

    @Override
    public String name() {
        return "catalogue-read";
    }

    @Override
    public String service() {
        return "gifts-service";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public void prepare(Target target) throws Exception {
        for (int gift = 0; gift < 20; gift++) {
            target.send("PUT", CATALOGUE + "/gift-" + gift, Tokens.organizer(), """
                    {"kind": "WALLPAPER", "name": {"en": "Wallpaper"}, "text": {"en": "A picture"}}""", "If-None-Match", "*");
        }
        String tag = target.read(CATALOGUE).headers().firstValue("ETag").orElseThrow();
        call = Call.of(CATALOGUE, Map.of("If-None-Match", tag));
    }

    @Override
    public Call next() {
        return call;
    }
}
