package org.cyclorama.load.booth;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** A public booth in one language, asked for again by clients that have it: all answers are 304. */
public final class BoothRead implements Scenario {

    private Call call;

    @Override
    public String name() {
        return "booth-read";
    }

    @Override
    public String service() {
        return "booth-service";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public void prepare(Target target) throws Exception {
        String path = Stands.publish(target, 1).getFirst() + "?lang=ja";
        String tag = target.read(path).headers().firstValue("ETag").orElseThrow();
        call = Call.of(path, Map.of("If-None-Match", tag));
    }

    @Override
    public Call next() {
        return call;
    }
}
