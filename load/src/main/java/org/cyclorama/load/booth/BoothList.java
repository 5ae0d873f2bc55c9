package org.cyclorama.load.booth;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** The public list of ten booths in one language, asked for again by clients that have it. */
public final class BoothList implements Scenario {

    private Call call;

    @Override
    public String name() {
        return "booth-list";
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
        Stands.publish(target, 10);
        String path = Stands.CONFERENCE + "/booths?lang=ja";
        String tag = target.read(path).headers().firstValue("ETag").orElseThrow();
        call = Call.of(path, Map.of("If-None-Match", tag));
    }

    @Override
    public Call next() {
        return call;
    }
}
