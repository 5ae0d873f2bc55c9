package org.cyclorama.local.sample;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Sets up and publishes the booths. One that exists, even withdrawn, belongs to its team and is left alone. */
final class Booths {

    private static final String API = "/api/booth/v1";

    private final Caller organizer;
    private final SampleFolder sample;

    Booths(Caller organizer, SampleFolder sample) {
        this.organizer = organizer;
        this.sample = sample;
    }

    boolean open() throws IOException, InterruptedException {
        String booths = API + "/conferences/" + sample.conference() + "/booths";
        Set<String> existing = organizer.list(booths + "?version=draft").stream().map(booth -> booth.path("code").textValue())
                .collect(Collectors.toSet());
        boolean opened = false;
        for (JsonNode booth : sample.json("booths.json").path("booths")) {
            String code = booth.path("code").textValue();
            if (!existing.contains(code)) {
                String id = organizer.postOnce(booths, "sample-booth-" + code, booth).json().path("id").textValue();
                organizer.post(API + "/booths/" + id + "/publication");
                opened = true;
            }
        }
        return opened;
    }
}
