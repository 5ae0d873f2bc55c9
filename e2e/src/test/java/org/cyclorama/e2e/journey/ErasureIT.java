package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.Eventually;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** Who asks gets everything that any service knows, and is then forgotten by all of them. */
@OnTheStack
class ErasureIT {

    private static final String PRIVACY = Event.REGISTRATION + "/me/privacy";

    private final Callers callers;
    private String person;
    private String booth;

    ErasureIT(Callers callers) {
        this.callers = callers;
    }

    @BeforeEach
    void leaveTracesInEveryService() {
        person = callers.newcomer("Europe/Berlin", "de");
        booth = Event.booth(callers, "europe");
        callers.person(person).body(Map.of("name", "Grete Vergessen", "country", "DE", "zone", "Europe/Berlin",
                "language", "de", "mode", "ONLINE")).post(Event.REGISTRATIONS).then().statusCode(201);
        new Visitor(callers, person).earnsTheGiftOf("europe");
        String airing = callers.anyone().get(Event.AGENDA + "/airings").then().extract().path("items[0].id");
        callers.person(person).put("/api/agenda/v1/me/agenda/{airing}", airing).then().statusCode(201);
    }

    @Test
    void theExportHoldsWhatEveryServiceKnows() throws Exception {
        String archive = done("export").getString("archive");

        String everything = unzipped(callers.person(person).accept("application/zip").get(archive).then().statusCode(200)
                .extract().asByteArray());
        assertThat(everything).contains("Grete Vergessen").contains("とても興味があります").contains("europe");
    }

    @Test
    void afterTheErasureNobodyKnowsThePerson() {
        JsonPath receipts = done("erasure");

        assertThat(receipts.getList("receipts.service")).containsExactlyInAnyOrder("registration", "agenda", "booth", "gifts");
        assertThat(receipts.getList("receipts.answeredAt")).doesNotContainNull();
        callers.person(person).get(Event.REGISTRATION + "/me/registrations").then().statusCode(200).body("items", empty());
        callers.person(person).get(Event.WALLET).then().statusCode(200).body("items", empty());
        callers.person(person).get("/api/agenda/v1/me/agenda").then().statusCode(200).body("items", empty());
        assertThat(callers.person("team-europe").queryParam("conference", Event.SLUG).queryParam("limit", 200)
                .get(Event.BOOTH + "/regions/EUROPE/comments").then().statusCode(200).extract().asString())
                .doesNotContain("Grete Vergessen");
    }

    private JsonPath done(String what) {
        String request = callers.person(person).post(PRIVACY + "/" + what).then().statusCode(201).extract().path("id");
        Eventually.eventually("the " + what, () -> state(request), "DONE"::equals);
        return callers.person(person).get(PRIVACY + "/requests/{id}", request).then().body("state", equalTo("DONE")).extract()
                .jsonPath();
    }

    private String state(String request) {
        return callers.person(person).get(PRIVACY + "/requests/{id}", request).then().statusCode(200).extract().path("state");
    }

    private static String unzipped(byte[] archive) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
