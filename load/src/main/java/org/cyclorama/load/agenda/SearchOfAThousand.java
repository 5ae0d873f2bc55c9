package org.cyclorama.load.agenda;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** Words searched in 1,000 sessions in twelve languages, a different one each time. */
public final class SearchOfAThousand implements Scenario {

    private String path;
    private int asked;

    @Override
    public String name() {
        return "search";
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
        path = Programmes.released(target, 1000) + "/sessions?limit=50&q=talk+";
    }

    @Override
    public Call next() {
        return Call.of(path + asked++, Map.of());
    }
}
