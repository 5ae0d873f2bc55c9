package org.cyclorama.booth;

import static io.restassured.RestAssured.given;

import java.util.UUID;

import org.cyclorama.testkit.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Booths and calls that tests start from; each has a conference of its own. */
public final class Expo {

    /** Where the service's paths begin. */
    public static final String API = "/api/booth/v1";
    /** A campaign whose gifts never run out. */
    public static final String CAMPAIGN = "wallpaper";

    private Expo() {
    }

    /** A call by the bearer of this token; by nobody for null. */
    public static RequestSpecification as(String token) {
        RequestSpecification call = given().contentType(ContentType.JSON);
        return token == null ? call : call.auth().oauth2(token);
    }

    /** A name that no other test uses. */
    public static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A conference that no other test uses. */
    public static String conference() {
        return unique("partners");
    }

    /** The definition of a booth. */
    public static String booth(String code, String region, String campaign, String welcome) {
        return """
                {"code": "%s", "region": "%s", "name": {"en": "Booth", "ja": "ブース"}, "welcome": {"en": "%s"},
                 "products": [{"code": "endpoint", "name": {"en": "Endpoint"}, "text": {"en": "Protects."}}],
                 "links": [{"label": {"en": "More"}, "url": "https://partners.example/more"}], "videos": [],
                 "team": [{"name": "Gülşah Çelik", "languages": ["tr", "en"]}], "campaign": %s}"""
                .formatted(code, region, welcome, campaign == null ? "null" : "\"" + campaign + "\"");
    }

    /** The id of a new booth that is not published. */
    public static String draft(String region) {
        return draft(conference(), region, CAMPAIGN);
    }

    /** The id of a new booth that is not published. */
    public static String draft(String conference, String region, String campaign) {
        return as(Tokens.organizer()).body(booth(unique("booth"), region, campaign, "Welcome"))
                .post(API + "/conferences/" + conference + "/booths")
                .then().statusCode(201).extract().path("id");
    }

    /** The id of a new published booth. */
    public static String published(String region) {
        return published(conference(), region, CAMPAIGN);
    }

    /** The id of a new published booth. */
    public static String published(String conference, String region, String campaign) {
        String booth = draft(conference, region, campaign);
        as(Tokens.organizer()).post(API + "/booths/" + booth + "/publication").then().statusCode(200);
        return booth;
    }

    /** What comes of this person's comment at a booth. */
    public static Response comment(String booth, String person, String text) {
        return as(Tokens.participant(person)).body("{\"language\": \"en\", \"text\": \"%s\"}".formatted(text))
                .post(API + "/booths/" + booth + "/comments");
    }

    /** What comes of this person's request at a booth. */
    public static Response request(String booth, String person) {
        return as(Tokens.participant(person))
                .body("""
                        {"topic": "DISTRIBUTION", "products": ["endpoint"], "message": "Together?", "language": "en", "consentToContact": true}""")
                .post(API + "/booths/" + booth + "/collaboration-requests");
    }
}
