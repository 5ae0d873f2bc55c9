package org.cyclorama.load.agenda;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** A page of fifty airings in one language and zone, as everyone's browser asks for it. */
public final class AiringsRead implements Scenario {

    private Call call;

    @Override
    public String name() {
        return "airings-read";
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
        call = Call.of(Programmes.released(target, 100) + "/airings?limit=50&zone=Asia/Tokyo&lang=ja", Map.of());
    }

    @Override
    public Call next() {
        return call;
    }
}
