package org.cyclorama.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import org.cyclorama.local.sample.people.Crowd;
import org.cyclorama.local.sample.people.Crowd.Group;

/**
 * The reference event of November 2020, loaded through the product's public APIs. Loading again adds what is missing and
 * changes
 * nothing that is there.
 */
public final class SampleEvent {

    private static final String EVENT = "partners-2020";

    private final URI gateway;
    private final URI realm;
    private final SampleFolder sample;
    private final Drawn pictures;
    private final Consumer<String> progress;

    /**
     * @param gateway the product's front door
     * @param keycloakRealm the local realm, with its users and the partners' clients
     * @param sampleFolder the folder that has the events, one folder each
     * @param pictures where the panorama of a scene is, drawn now if it was not before
     * @param progress is told of every step done, one line each
     */
    public SampleEvent(URI gateway, URI keycloakRealm, Path sampleFolder, Drawn pictures, Consumer<String> progress) {
        this.gateway = gateway;
        this.realm = keycloakRealm;
        this.sample = new SampleFolder(sampleFolder.resolve(EVENT));
        this.pictures = pictures;
        this.progress = progress;
    }

    /** @throws Refused when the product refuses anything, down to one line of a batch */
    public void load() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var tokens = new Tokens(http, realm);
            var organizer = new Caller(http, gateway, tokens.ofUser("organizer"));
            define(organizer);
            register(http, tokens, organizer);
        }
    }

    private void define(Caller organizer) throws IOException, InterruptedException {
        var definitions = new Definitions(organizer, sample);
        step("regions and their countries", definitions::regions);
        step("the conference with its tracks, studios, channels and links", definitions::conference);
        step("the programme, released", new Programme(organizer, sample)::publish);
        step("the admission with its venues and sites", definitions::admission);
        step("the partners and their seats", definitions::partners);
        step("gifts and campaigns", definitions::gifts);
        step("the booths, published", new Booths(organizer, sample)::open);
        step("panoramas, drawn once on this machine", new Panoramas(organizer, sample, pictures)::keep);
        step("expo, tour and lounge", definitions::spaces);
    }

    private void register(HttpClient http, Tokens tokens, Caller organizer) throws IOException, InterruptedException {
        var crowd = new Crowd(sample);
        step(String.format(Locale.ROOT, "%,d registrations of %d countries, and %d of crews", crowd.participants().size(),
                crowd.countries(), crowd.crews().size()), () -> {
                    var registrations = new Registrations(organizer, sample.conference());
                    int added = 0;
                    for (Group group : crowd.groups()) {
                        added += group.client().isEmpty() ? registrations.register(organizer, group.people(), "?notify=false")
                                : registrations.register(new Caller(http, gateway, tokens.ofClient(group.client().get())),
                                        group.people(), "");
                    }
                    return added > 0;
                });
    }

    private void step(String what, Step step) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        boolean changed = step.run();
        progress.accept(String.format(Locale.ROOT, "%s … %s%.1f s", what, changed ? "" : "already there, ",
                (System.nanoTime() - begun) / 1e9));
    }

    /** Where the JPEG of a scene is. */
    @FunctionalInterface
    public interface Drawn {
        /** The picture, drawn now if it was not before. */
        Path of(String scene) throws IOException;
    }

    /** @see #step */
    private interface Step {
        /** @return whether anything was missing */
        boolean run() throws IOException, InterruptedException;
    }
}
