package org.cyclorama.load.registration;

import java.util.Map;

import org.cyclorama.load.Call;
import org.cyclorama.load.Scenario;
import org.cyclorama.load.Target;

/** The public terms with the places left, asked for again by clients that have them. */
public final class AdmissionRead implements Scenario {

    private Call call;

    @Override
    public String name() {
        return "admission-read";
    }

    @Override
    public String service() {
        return "registration-service";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public void prepare(Target target) throws Exception {
        Terms.define(target, 100);
        String tag = target.read(Terms.CONFERENCE + "/admission").headers().firstValue("ETag").orElseThrow();
        call = Call.of(Terms.CONFERENCE + "/admission", Map.of("If-None-Match", tag));
    }

    @Override
    public Call next() {
        return call;
    }
}
