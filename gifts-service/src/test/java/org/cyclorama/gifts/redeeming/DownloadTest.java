package org.cyclorama.gifts.redeeming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.as;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.wish;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.defaults.keys.SigningKeys;
import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class DownloadTest {

    private static final byte[] PICTURE = { (byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3 };

    @Inject
    SigningKeys keys;

    private final String ana = "ana-" + UUID.randomUUID();
    private String conference;
    private String grant;

    @BeforeEach
    void anaHasAWallpaper() {
        conference = Given.conferenceWith("bears", 10);
        grant = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
    }

    @Test
    void theHolderGetsAUrlThatNeedsNoTokenAndIsSavedAsAFile() {
        keep("image/png", PICTURE).statusCode(204);
        String url = link(ana).statusCode(200).extract().path("url");
        byte[] file = given().get(url).then().statusCode(200).contentType("image/png")
                .header("Content-Disposition", containsString("bear.png")).header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox")).header("Cache-Control", equalTo("no-store"))
                .extract().asByteArray();
        assertThat(file).isEqualTo(PICTURE);
        organizer().get("/api/gifts/v1/grants/{id}/history", grant).then()
                .body("items.event", org.hamcrest.Matchers.contains("GRANTED", "REVEALED"));
    }

    @Test
    void aUrlThatIsOldOrAlteredOrOfAnotherKindIsGoodForNothing() {
        keep("image/png", PICTURE).statusCode(204);
        String url = link(ana).extract().path("url");
        Problems.expect(given().get(url.substring(0, url.length() - 2) + "AA").then(), 404, "not-found");
        long past = Instant.now().minusSeconds(1).getEpochSecond();
        String old = keys.sign("cyclorama-download", grant + " " + past);
        Problems.expect(given().get("/api/gifts/v1/downloads/" + old).then(), 404, "not-found");
        String other = keys.sign("cyclorama-certificate", grant + " " + (past + 3600));
        Problems.expect(given().get("/api/gifts/v1/downloads/" + other).then(), 404, "not-found");
        Problems.expect(given().get("/api/gifts/v1/downloads/nonsense").then(), 404, "not-found");
    }

    @Test
    void aUrlIsGoodForNothingOnceTheGiftIsRevoked() {
        keep("image/png", PICTURE).statusCode(204);
        String url = link(ana).extract().path("url");
        organizer().body(Map.of("reason", "Mistake")).post("/api/gifts/v1/grants/{id}/revocation", grant).then()
                .statusCode(200);
        Problems.expect(given().get(url).then(), 404, "not-found");
    }

    @Test
    void onlyTheHolderGetsAUrlAndOnlyWhereThereIsAFile() {
        Problems.expect(link(ana), 409, "no-download");
        keep("image/png", PICTURE).statusCode(204);
        Problems.expect(link("bo"), 404, "not-found");
    }

    @Test
    void aFileIsOfAKnownTypeForAKnownGift() {
        Problems.expect(keep("text/html", PICTURE), 415, "unsupported-media-type");
        Problems.expect(organizer().contentType("image/png").body(PICTURE).queryParam("name", "owl.png")
                .put("/api/gifts/v1/conferences/{c}/gifts/owl/file", conference).then(), 404, "not-found");
        Problems.expect(organizer().contentType("image/png").body(PICTURE).queryParam("name", "../etc")
                .put("/api/gifts/v1/conferences/{c}/gifts/bear/file", conference).then(), 400, "invalid-request");
        Problems.expect(as(Tokens.participant(ana)).contentType("image/png").body(PICTURE).queryParam("name", "bear.png")
                .put("/api/gifts/v1/conferences/{c}/gifts/bear/file", conference).then(), 403, "forbidden");
    }

    private ValidatableResponse keep(String type, byte[] content) {
        return organizer().contentType(type).body(content).queryParam("name", "bear.png")
                .put("/api/gifts/v1/conferences/{c}/gifts/bear/file", conference).then();
    }

    private ValidatableResponse link(String person) {
        return as(Tokens.participant(person)).post("/api/gifts/v1/grants/{id}/download", grant).then();
    }
}
