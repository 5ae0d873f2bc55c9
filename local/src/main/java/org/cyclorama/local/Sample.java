package org.cyclorama.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.cyclorama.local.machine.Port;
import org.cyclorama.local.pictures.Pictures;
import org.cyclorama.local.sample.SampleEvent;

/** The reference event, loaded through the public APIs once into each fresh state. */
final class Sample {

    private final Here here;

    Sample(Here here) {
        this.here = here;
    }

    void loadOnce(Consumer<String> progress) throws IOException, InterruptedException {
        Path done = here.folders().state().resolve("sample-loaded");
        if (Files.notExists(done)) {
            long begun = System.nanoTime();
            load(progress);
            progress.accept("sample event loaded after %.1f s".formatted((System.nanoTime() - begun) / 1e9));
            Files.createFile(done);
        }
    }

    void load(Consumer<String> progress) throws IOException, InterruptedException {
        new SampleEvent(URI.create(here.ports().url(Port.GATEWAY)),
                URI.create(here.ports().url(Port.KEYCLOAK) + "/realms/cyclorama"),
                here.folders().repository().resolve("sample"),
                new Pictures(here.folders().tools().resolve("panoramas"))::of, progress).load();
    }
}
