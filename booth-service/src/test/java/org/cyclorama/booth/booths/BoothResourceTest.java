package org.cyclorama.booth.booths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class BoothResourceTest {

    @Test
    void aNewBoothIsADraftThatCarriesTheTagOfItsVersion() {
        Response created = as(Tokens.team("TURKEY")).body(Expo.booth("turkey", "TURKEY", "wallpaper", "Welcome"))
                .post(API + "/conferences/" + Expo.conference() + "/booths");

        created.then().statusCode(201).header("Location", endsWith("/booths/" + created.path("id")))
                .header("ETag", equalTo(created.path("etag"))).body("state", equalTo("DRAFT"))
                .body("publishedAt", nullValue()).body("name.ja", equalTo("ブース")).body("campaign", equalTo("wallpaper"));
    }

    @Test
    void aCodeIsOneBoothsInAConferenceAndMayReturnInAnother() {
        String first = "/conferences/" + Expo.conference() + "/booths";
        String body = Expo.booth("same", "TURKEY", null, "Welcome");

        as(Tokens.organizer()).body(body).post(API + first).then().statusCode(201);
        as(Tokens.organizer()).body(body).post(API + first).then().statusCode(409).body("type", endsWith("/booth-code-taken"));
        as(Tokens.organizer()).body(body).post(API + "/conferences/" + Expo.conference() + "/booths").then().statusCode(201);
    }

    @Test
    void theSameSettingUpAgainGivesTheStoredAnswer() {
        String path = API + "/conferences/" + Expo.conference() + "/booths";
        String body = Expo.booth("once", "TURKEY", null, "Welcome");
        String id = as(Tokens.organizer()).header("Idempotency-Key", "k").body(body).post(path).path("id");

        as(Tokens.organizer()).header("Idempotency-Key", "k").body(body).post(path).then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
    }

    @Test
    void thePublicListIsPagedAndCanBeKeptByItsTag() {
        String conference = Expo.conference();
        List<String> all = List.of(Expo.published(conference, "META", null), Expo.published(conference, "EUROPE", null),
                Expo.published(conference, "TURKEY", null));
        String path = API + "/conferences/" + conference + "/booths?limit=2";
        Response first = as(null).get(path);
        first.then().body("items", hasSize(2)).header("Link", endsWith("rel=\"next\""));

        as(null).get(path + "&cursor=" + first.path("next")).then().body("items.id", contains(all.getLast()))
                .body("next", nullValue());
        as(null).header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
    }

    @Test
    void aBoothIsReadInTheLanguageThatIsAskedFor() {
        TurkishBooth booth = new TurkishBooth(Expo.published("TURKEY"));

        Response japanese = as(null).get(booth.path() + "?lang=ja");

        japanese.then().body("name", equalTo("ブース")).header("Content-Language", "ja");
        assertThat(japanese.header("ETag")).isNotEqualTo(as(null).get(booth.path() + "?lang=en").header("ETag"));
    }

    @Test
    void onlyAnswersToNobodyInParticularMayBeKeptByCaches() {
        TurkishBooth booth = new TurkishBooth(Expo.published("TURKEY"));

        assertThat(as(null).get(booth.path()).header("Cache-Control")).startsWith("public");
        assertThat(as(Tokens.organizer()).get(booth.path()).header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{}", "[]", "null", "{\"code\": 1", "{\"surprise\": true}",
            "{\"code\": \"a b\", \"region\": \"TURKEY\", \"name\": {\"en\": \"x\"}, \"welcome\": {\"en\": \"x\"}}",
            "{\"code\": \"a\", \"region\": \"TURKEY\", \"name\": {}, \"welcome\": {\"en\": \"x\"}}",
            "{\"code\": \"a\", \"region\": \"TURKEY\", \"name\": {\"english please\": \"x\"}, \"welcome\": {\"en\": \"x\"}}",
            "{\"code\": \"a\", \"region\": \"TURKEY\", \"name\": {\"en\": \"\\u0000\"}, \"welcome\": {\"en\": \"x\"}}",
            "{\"code\": \"a\", \"region\": \"TURKEY\", \"name\": {\"en\": \"\\ud800\"}, \"welcome\": {\"en\": \"x\"}}",
            "{\"code\": \"a\", \"region\": \"TURKEY\", \"name\": {\"en\": \"x\"}, \"welcome\": {\"en\": \"x\"}, \"links\": [{\"label\": {\"en\": \"x\"}, \"url\": \"javascript:alert(1)\"}]}",
            "{\"code\": \"a\", \"region\": \"TURKEY\", \"name\": {\"en\": \"x\"}, \"welcome\": {\"en\": \"x\"}, \"products\": [null]}",
            "{\"code\": \"a\", \"region\": \"TURKEY\", \"name\": {\"en\": \"x\"}, \"welcome\": {\"en\": \"x\"}, \"team\": [{\"name\": \"x\", \"languages\": [null]}]}" })
    void aBoothThatIsNoneIsRefused(String body) {
        as(Tokens.organizer()).body(body).post(API + "/conferences/" + Expo.conference() + "/booths").then().statusCode(400)
                .contentType("application/problem+json").body("type", endsWith("/invalid-request"));
    }

    @Test
    void aRefusalNamesTheFields() {
        as(Tokens.organizer()).body("{\"code\": \"a b\", \"region\": \"TURKEY\", \"name\": {\"en\": \"x\"}, \"welcome\": {}}")
                .post(API + "/conferences/" + Expo.conference() + "/booths").then().statusCode(400)
                .body("violations.field", hasItem("code")).body("violations.field", hasItem("welcome"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        as(null).get(API + "/booths/" + UUID.randomUUID()).then().statusCode(404);
        as(null).get(API + "/booths/no-uuid").then().statusCode(404);
        as(null).get(API + "/conferences/elsewhere/booths").then().statusCode(404);
        as(null).get(API + "/conferences/" + Expo.conference() + "/booths?version=old").then().statusCode(400);
        as(null).get(API + "/conferences/" + Expo.conference() + "/booths?limit=201").then().statusCode(400);
    }
}
