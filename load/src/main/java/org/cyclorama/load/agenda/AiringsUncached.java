package org.cyclorama.load.agenda;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** A page of fifty airings, every time in another way, so that no answer is ever one that went out a moment ago. */
public final class AiringsUncached implements Scenario {

    private String path;
    private int asked;

    @Override
    public String name() {
        return "airings-uncached";
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
        path = Programmes.released(target, 100) + "/airings?limit=50&zone=Asia/Tokyo&lang=ja&visit=";
    }

    @Override
    public Call next() {
        return Call.of(path + asked++, Map.of());
    }
}
