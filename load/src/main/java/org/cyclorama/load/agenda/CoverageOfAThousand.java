package org.cyclorama.load.agenda;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** The coverage report of 1,000 sessions, worked out anew each time: no answer is one that went out a moment ago. */
public final class CoverageOfAThousand implements Scenario {

    private String path;
    private int asked;

    @Override
    public String name() {
        return "coverage";
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
        path = Programmes.released(target, 1000) + "/coverage?visit=";
    }

    @Override
    public Call next() {
        return Call.of(path + asked++, Map.of());
    }
}
