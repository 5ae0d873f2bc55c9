package org.cyclorama.load.booth;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** The expo with all its scenes in one language, asked for again by clients that have it: all answers are 304. */
public final class SceneRead implements Scenario {

    private Call call;

    @Override
    public String name() {
        return "scene-read";
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
        String path = Walk.expo(target) + "?lang=ja";
        call = Call.of(path, Map.of("If-None-Match", target.read(path).headers().firstValue("ETag").orElseThrow()));
    }

    @Override
    public Call next() {
        return call;
    }
}
