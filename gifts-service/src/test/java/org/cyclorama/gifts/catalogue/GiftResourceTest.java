package org.cyclorama.gifts.catalogue;

import static io.restassured.RestAssured.given;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.cyclorama.gifts.Crowd;
import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class GiftResourceTest {

    private final String conference = Given.conference();

    @Test
    void definedGiftsAreInThePublicCatalogueByCode() {
        Given.gift(conference, "wallpaper");
        Given.gift(conference, "bear");
        given().get("/api/gifts/v1/conferences/{c}/gifts", conference).then().statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("items.code", contains("bear", "wallpaper"))
                .body("items[0].name.ja", equalTo("緑のクマ"))
                .body("items[0].kind", equalTo("BADGE"))
                .body("items[0].etag", equalTo("\"0\""))
                .body("next", nullValue());
    }

    @Test
    void theCatalogueIsToldInOneLanguage() {
        Given.gift(conference, "bear");
        given().queryParam("lang", "ja").get("/api/gifts/v1/conferences/{c}/gifts", conference).then().statusCode(200)
                .header("Content-Language", "ja")
                .body("items[0].name", equalTo("緑のクマ"));
    }

    @Test
    void theCatalogueHasPagesAndEveryGiftIsOnOne() {
        List.of("d", "b", "a", "c", "e").forEach(code -> Given.gift(conference, code));
        String next = given().queryParam("limit", 3).get("/api/gifts/v1/conferences/{c}/gifts", conference).then()
                .statusCode(200)
                .body("items.code", contains("a", "b", "c"))
                .header("Link", containsString("rel=\"next\""))
                .extract().path("next");
        given().queryParam("limit", 3).queryParam("cursor", next).get("/api/gifts/v1/conferences/{c}/gifts", conference).then()
                .statusCode(200).body("items.code", contains("d", "e")).body("next", nullValue());
    }

    @Test
    void anUnchangedCatalogueIsNotSentAgain() {
        Given.gift(conference, "bear");
        String tag = given().get("/api/gifts/v1/conferences/{c}/gifts", conference).then().extract().header("ETag");
        given().header("If-None-Match", tag).get("/api/gifts/v1/conferences/{c}/gifts", conference).then().statusCode(304);
        Given.gift(conference, "owl");
        given().header("If-None-Match", tag).get("/api/gifts/v1/conferences/{c}/gifts", conference).then().statusCode(200);
    }

    @Test
    void aGiftIsReplacedOnlyAtTheVersionThatWasSeen() {
        put(Given.gift(), "If-None-Match", "*").statusCode(201).header("ETag", "\"0\"");
        put(with(Given.gift(), "kind", "WALLPAPER"), "If-Match", "\"0\"").statusCode(200).header("ETag", "\"1\"")
                .body("kind", equalTo("WALLPAPER"));
        Problems.expect(put(with(Given.gift(), "picture", null), "If-Match", "\"0\""), 412, "precondition-failed")
                .header("ETag", "\"1\"")
                .body("changedFields", contains("kind"))
                .body("changedBy", contains("organizer"));
    }

    @Test
    void aGiftIsCreatedOnlyByWhoSaysSo() {
        Problems.expect(organizer().body(Given.gift()).put("/api/gifts/v1/conferences/{c}/gifts/bear", conference).then(), 428,
                "precondition-required");
        Problems.expect(put(Given.gift(), "If-Match", "\"0\""), 412, "precondition-failed");
        put(Given.gift(), "If-None-Match", "*").statusCode(201);
        Problems.expect(put(Given.gift(), "If-None-Match", "*"), 412, "precondition-failed");
        Problems.expect(organizer().body(Given.gift()).put("/api/gifts/v1/conferences/{c}/gifts/bear", conference).then(), 428,
                "precondition-required");
    }

    @Test
    void ofManyWhoCreateTheSameGiftAtOnceOneDoes() throws Exception {
        Callable<Integer> creation = () -> put(Given.gift(), "If-None-Match", "*").extract().statusCode();
        List<Integer> answers = Crowd.rush(8, Stream.generate(() -> creation).limit(8).toList());
        org.assertj.core.api.Assertions.assertThat(answers).containsOnly(201, 412).containsOnlyOnce(201);
    }

    @Test
    void anUnknownConferenceHasNoCatalogue() {
        Problems.expect(given().get("/api/gifts/v1/conferences/nowhere/gifts").then(), 404, "not-found");
        Problems.expect(organizer().header("If-None-Match", "*").body(Given.gift())
                .put("/api/gifts/v1/conferences/nowhere/gifts/bear").then(), 404, "not-found");
    }

    static Stream<Arguments> wrong() {
        Map<String, Object> gift = Given.gift();
        return Stream.of(
                Arguments.of("name", with(gift, "name", Map.of())),
                Arguments.of("name", with(gift, "name", Map.of("en", " "))),
                Arguments.of("name", with(gift, "name", Map.of("not a tag", "Bear"))),
                Arguments.of("name", with(gift, "name", Map.of("en", "nul \u0000 is no text"))),
                Arguments.of("text", with(gift, "text", Map.of("en", "x".repeat(1001)))),
                Arguments.of("picture", with(gift, "picture", "javascript:alert(1)")),
                Arguments.of("kind", with(gift, "kind", null)),
                Arguments.of("kind", with(gift, "kind", "PONY")),
                Arguments.of("stock", with(gift, "stock", 5)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongGiftIsRefusedByField(String field, Map<String, Object> gift) {
        Problems.expect(put(gift, "If-None-Match", "*"), 400, "invalid-request")
                .body("violations.field", hasItem(containsString(field)));
    }

    @Test
    void aCodeIsLowerCaseWords() {
        Problems.expect(organizer().header("If-None-Match", "*").body(Given.gift())
                .put("/api/gifts/v1/conferences/{c}/gifts/Green_Bear", conference).then(), 400, "invalid-request");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        Problems.expect(organizer().header("If-None-Match", "*").body("{\"kind\":")
                .put("/api/gifts/v1/conferences/{c}/gifts/bear", conference).then(), 400, "invalid-request");
        Problems.expect(organizer().contentType(ContentType.TEXT).header("If-None-Match", "*").body("a bear")
                .put("/api/gifts/v1/conferences/{c}/gifts/bear", conference).then(), 415, "unsupported-media-type");
    }

    private ValidatableResponse put(Map<String, Object> gift, String precondition, String tag) {
        return organizer().header(precondition, tag).body(gift).put("/api/gifts/v1/conferences/{c}/gifts/bear", conference)
                .then();
    }
}
