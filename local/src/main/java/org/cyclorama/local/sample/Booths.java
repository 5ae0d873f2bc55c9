package org.cyclorama.local.sample;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Sets up and publishes the booths, to which the spaces lead. One that exists, even withdrawn, belongs to its team and is left
 * alone, unless an earlier load stopped before it was published.
 */
final class Booths {

    private static final String API = "/api/booth/v1";
    private static final String NEVER_TOUCHED = "\"0\"";

    private final Caller organizer;
    private final SampleFolder sample;

    Booths(Caller organizer, SampleFolder sample) {
        this.organizer = organizer;
        this.sample = sample;
    }

    boolean open() throws IOException, InterruptedException {
        String booths = API + "/conferences/" + sample.conference() + "/booths";
        Map<String, JsonNode> existing = organizer.list(booths + "?version=draft").stream()
                .collect(Collectors.toMap(booth -> booth.path("code").textValue(), Function.identity()));
        boolean opened = false;
        for (JsonNode booth : sample.json("booths.json").path("booths")) {
            String code = booth.path("code").textValue();
            JsonNode there = existing.get(code);
            if (there == null) {
                there = organizer.postOnce(booths, "sample-booth-" + code, booth).json();
            } else if (!NEVER_TOUCHED.equals(there.path("etag").textValue())) {
                continue;
            }
            organizer.post(API + "/booths/" + there.path("id").textValue() + "/publication");
            opened = true;
        }
        return opened;
    }
}
