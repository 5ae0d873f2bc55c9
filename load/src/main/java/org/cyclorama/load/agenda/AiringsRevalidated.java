package org.cyclorama.load.agenda;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** A page of fifty airings, asked for again by browsers that have it. */
public final class AiringsRevalidated implements Scenario {

    private Call call;

    @Override
    public String name() {
        return "airings-revalidated";
    }

    @Override
    public String service() {
        return "agenda-service";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public void prepare(Target target) throws Exception {
        String path = Programmes.released(target, 100) + "/airings?limit=50&zone=Asia/Tokyo&lang=ja";
        String tag = target.read(path).headers().firstValue("ETag").orElseThrow();
        call = Call.of(path, Map.of("If-None-Match", tag));
    }

    @Override
    public Call next() {
        return call;
    }
}
