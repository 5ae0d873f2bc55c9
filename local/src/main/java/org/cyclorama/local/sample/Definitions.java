package org.cyclorama.local.sample;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;

/** What an organizer puts in place before anyone can come. What exists already stays as it is. */
final class Definitions {

    private final Caller organizer;
    private final SampleFolder sample;
    private final String conference;

    Definitions(Caller organizer, SampleFolder sample) {
        this.organizer = organizer;
        this.sample = sample;
        this.conference = "/conferences/" + sample.conference();
    }

    boolean regions() throws IOException, InterruptedException {
        return organizer.create("/api/agenda/v1/regions", sample.json("regions.json"));
    }

    boolean conference() throws IOException, InterruptedException {
        return organizer.create("/api/agenda/v1" + conference, sample.json("conference.json"));
    }

    boolean admission() throws IOException, InterruptedException {
        return organizer.create("/api/registration/v1" + conference + "/admission", sample.json("admission.json"));
    }

    boolean partners() throws IOException, InterruptedException {
        JsonNode partners = sample.json("partners.json").path("partners");
        boolean companies = createEach(partners, "partner", "/api/registration/v1/partners/");
        boolean seats = createEach(partners, "terms", "/api/registration/v1" + conference + "/partners/");
        return companies || seats;
    }

    boolean gifts() throws IOException, InterruptedException {
        JsonNode file = sample.json("gifts.json");
        boolean gifts = createEach(file.path("gifts"), "gift", "/api/gifts/v1" + conference + "/gifts/");
        boolean campaigns = createEach(file.path("campaigns"), "campaign", "/api/gifts/v1" + conference + "/campaigns/");
        return gifts || campaigns;
    }

    boolean spaces() throws IOException, InterruptedException {
        return createEach(sample.json("spaces.json").path("spaces"), "space", "/api/booth/v1" + conference + "/spaces/");
    }

    private boolean createEach(JsonNode entries, String body, String path) throws IOException, InterruptedException {
        boolean created = false;
        for (JsonNode entry : entries) {
            created |= organizer.create(path + entry.path("code").textValue(), entry.path(body));
        }
        return created;
    }
}
