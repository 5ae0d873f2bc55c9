package org.cyclorama.local.sample;

import java.io.IOException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Imports the programme and publishes its first release. */
final class Programme {

    private static final String MEDIA_TYPE = "application/vnd.cyclorama.programme+json";

    private final Caller organizer;
    private final SampleFolder sample;
    private final String conference;

    Programme(Caller organizer, SampleFolder sample) {
        this.organizer = organizer;
        this.sample = sample;
        this.conference = "/api/agenda/v1/conferences/" + sample.conference();
    }

    boolean publish() throws IOException, InterruptedException {
        boolean imported = organizer.create(conference + "/programme", sample.json("programme.json"), MEDIA_TYPE);
        boolean released = !organizer.list(conference + "/releases").isEmpty();
        if (!released) {
            release();
        }
        return imported || !released;
    }

    /**
     * Acknowledges what was so at the event: some had no convenient hour. Any other finding of the release gate means that the
     * sample is
     * wrong, and stops the loading.
     */
    private void release() throws IOException, InterruptedException {
        String draft = organizer.get(conference + "/programme").etag();
        var release = JsonNodeFactory.instance.objectNode().put("note", "The programme as it was broadcast");
        release.putArray("acknowledge").addObject().put("rule", "COVERAGE").put("reason",
                "Two blocks 6.5 hours apart can't reach everybody; whoever missed them can watch the recording.");
        organizer.postIfMatch(conference + "/releases", draft, release);
    }
}
