package org.cyclorama.local.sample;

import java.io.IOException;

import org.cyclorama.local.sample.SampleEvent.Drawn;

import com.fasterxml.jackson.databind.JsonNode;

/** The pictures of the expo's scenes. What is kept already is not drawn. */
final class Panoramas {

    private final Caller organizer;
    private final SampleFolder sample;
    private final Drawn drawn;

    Panoramas(Caller organizer, SampleFolder sample, Drawn drawn) {
        this.organizer = organizer;
        this.sample = sample;
        this.drawn = drawn;
    }

    boolean keep() throws IOException, InterruptedException {
        boolean kept = false;
        for (JsonNode space : sample.json("spaces.json").path("spaces")) {
            for (JsonNode scene : space.path("space").path("scenes")) {
                String address = scene.path("panorama").textValue();
                kept |= !organizer.has(address)
                        && organizer.create(address, drawn.of(scene.path("code").textValue()), "image/jpeg");
            }
        }
        return kept;
    }
}
