package org.cyclorama.booth.booths.documents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.booths.documents.Brochures.pdf;
import static org.cyclorama.booth.booths.documents.Brochures.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import java.util.Arrays;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class DocumentResourceTest {

    private static final String PDF = "application/pdf";

    private final String team = Tokens.team("TURKEY");
    private String booth;
    private String boothPath;

    @BeforeEach
    void aBoothIsOpen() {
        booth = Expo.published("TURKEY");
        boothPath = API + "/booths/" + booth;
    }

    @Test
    void aDocumentIsPublicFromThePublicationOfItsDraftToItsWithdrawal() {
        byte[] bytes = pdf(700_000);
        Response stored = upload(team, booth, "Türkçe broşür.pdf", PDF, bytes);
        stored.then().statusCode(201).body("bytes", equalTo(700_000)).body("type", equalTo(PDF));
        String path = stored.header("Location").replaceFirst("https?://[^/]+", "");

        as(null).get(path).then().statusCode(404);
        as(Tokens.team("EUROPE")).get(path).then().statusCode(404);
        assertThat(as(team).get(path).asByteArray()).isEqualTo(bytes);
        as(null).get(boothPath).then().body("documents", empty());

        as(team).post(boothPath + "/publication").then().statusCode(200);
        Response served = as(null).get(path);
        assertThat(served.asByteArray()).isEqualTo(bytes);
        as(null).get(boothPath).then().body("documents.name", contains("Türkçe broşür.pdf"));

        as(team).delete(boothPath + "/publication").then().statusCode(204);
        as(null).get(path).then().statusCode(404);
        as(team).get(path).then().statusCode(200);
    }

    @Test
    void noBrowserRunsAnythingInADocument() {
        Response served = as(null).get(published("資料 \"2020\".pdf".replace("\"", "'"), pdf(3000)));

        assertThat(served.header("Content-Disposition")).startsWith("attachment; filename=\"__ _2020_.pdf\"; filename*=UTF-8''")
                .contains("%E8%B3%87%E6%96%99").doesNotContain("資");
        assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(served.header("Content-Type")).isEqualTo(PDF);
        assertThat(served.header("Cache-Control")).startsWith("public");
        assertThat(served.headers().getValues("Vary")).anyMatch(vary -> vary.contains("Authorization"));
    }

    @Test
    void whatACallerMaySeeAloneIsNotKept() {
        String path = published("Terms.pdf", pdf(3000));

        assertThat(as(team).get(path).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoHasADocumentIsNotSentItAgain() {
        String path = published("Terms.pdf", pdf(3000));
        String tag = as(null).get(path).header("ETag");

        as(null).header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void aRangeCrossesPartsAndEndsWhereTheDocumentEnds() {
        byte[] bytes = pdf(600_001);
        String path = published("Long.pdf", bytes);

        Response middle = given().header("Range", "bytes=262100-524300").get(path);
        middle.then().statusCode(206).header("Content-Range", "bytes 262100-524300/600001");
        assertThat(middle.asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 262_100, 524_301));
        Response end = given().header("Range", "bytes=-100").get(path);
        assertThat(end.asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 599_901, 600_001));
        given().header("Range", "bytes=600001-").get(path).then().statusCode(416)
                .header("Content-Range", "bytes */600001").body("type", endsWith("/range-not-satisfiable"));
        given().header("Range", "bytes=0-1").header("If-Range", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void aDocumentIsTakenOutOfTheDraftAndStaysPublishedUntilThatIs() {
        String path = published("Old.pdf", pdf(3000));
        String tag = as(team).get(path).header("ETag");

        as(team).delete(path).then().statusCode(428);
        as(team).header("If-Match", "\"other\"").delete(path).then().statusCode(412);
        as(team).header("If-Match", tag).delete(path).then().statusCode(204);
        as(team).header("If-Match", tag).delete(path).then().statusCode(404);

        as(null).get(path).then().statusCode(200);
        as(team).post(boothPath + "/publication");
        as(null).get(path).then().statusCode(404);
        as(team).get(path).then().statusCode(200);
    }

    @Test
    void aDocumentThatWasNeverPublishedIsGoneWhenItIsDeleted() {
        Response stored = upload(team, booth, "Slip.pdf", PDF, pdf(3000));
        String path = API + "/documents/" + stored.path("id");

        as(team).header("If-Match", stored.<String> path("etag")).delete(path).then().statusCode(204);

        as(team).get(path).then().statusCode(404);
    }

    @Test
    void replacingTheDraftKeepsItsDocumentsAndARevisionBringsItsOwnBack() {
        String path = published("Kept.pdf", pdf(3000));
        as(team).header("If-Match", as(team).get(path).header("ETag")).delete(path).then().statusCode(204);

        as(team).header("If-Match", "*").post(boothPath + "/revisions/2/restoration").then().statusCode(200)
                .body("documents.name", contains("Kept.pdf"));
    }

    @Test
    void aPreviewLinkOpensTheDocumentsOfItsDraft() {
        String id = upload(team, booth, "Draft.pdf", PDF, pdf(3000)).path("id");
        String url = as(team).post(boothPath + "/preview").path("url");
        String query = "?booth=" + booth + "&preview=" + url.substring(url.indexOf('=') + 1);

        as(null).get(url).then().body("documents.id", contains(id));
        Response served = as(null).get(API + "/documents/" + id + query);
        served.then().statusCode(200).header("Cache-Control", "no-store");
        as(null).get(API + "/documents/" + id + "?booth=" + booth + "&preview=wrong").then().statusCode(404);
        as(null).get(API + "/documents/" + id + query.replace("booth=" + booth + "&", "")).then().statusCode(404);
        String elsewhere = Expo.published("TURKEY");
        as(null).get(API + "/documents/" + id + query.replace(booth, elsewhere)).then().statusCode(404);
    }

    @Test
    void theSameUploadAgainGivesTheStoredAnswer() {
        byte[] bytes = pdf(5000);
        String id = keyed(bytes).then().statusCode(201).extract().path("id");

        keyed(bytes).then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(id));
        keyed(pdf(5001)).then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void anUploadIsANewVersionOfTheDraft() {
        String seen = as(team).get(boothPath + "?version=draft").header("ETag");
        upload(team, booth, "New.pdf", PDF, pdf(3000));

        as(Tokens.organizer()).header("If-Match", seen).delete(boothPath).then().statusCode(412)
                .body("changedFields", contains("documents"));
    }

    @Test
    void theDatabaseHoldsThePartsOfAWholeDocument() {
        String path = published("Whole.pdf", pdf(10 * 1024 * 1024));

        given().get(path).then().statusCode(200).header("Content-Length", Integer::parseInt, greaterThan(10_000_000));
    }

    private Response keyed(byte[] bytes) {
        return given().auth().oauth2(team).header("Idempotency-Key", "brochure-of-" + booth).contentType(PDF)
                .queryParam("name", "Once.pdf").body(bytes).post(boothPath + "/documents");
    }

    private String published(String name, byte[] bytes) {
        String id = upload(team, booth, name, PDF, bytes).then().statusCode(201).extract().path("id");
        as(team).post(boothPath + "/publication").then().statusCode(200);
        return API + "/documents/" + id;
    }
}
