package org.cyclorama.registration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.cyclorama.testkit.Tokens;

import io.restassured.specification.RequestSpecification;

/** What a test makes for itself: a conference of its own with an admission, partners with domains of their own, people. */
public final class Given {

    private static final String API = "/api/registration/v1";

    private Given() {
    }

    /** A new conference whose venue HALL and site STUDIO hold so many people. */
    public static String conference(int places) {
        String slug = "partners-" + UUID.randomUUID();
        define(slug, places).then().statusCode(201);
        return slug;
    }

    /** Defines the admission of a conference for the first time. */
    public static io.restassured.response.Response define(String slug, int places) {
        return as(Tokens.organizer()).header("If-None-Match", "*").body(admission(places))
                .put(API + "/conferences/" + slug + "/admission");
    }

    /** Terms that are open now, with a venue that asks for a clearance. */
    public static String admission(int places) {
        return """
                {"opensAt": "2020-01-01T00:00:00Z", "closesAt": "2099-01-01T00:00:00Z", "access": "OPEN",
                 "venues": [{"code": "HALL", "city": "Moscow", "country": "RU", "zone": "Europe/Moscow", "capacity": %1$d, "clearanceRequired": true},
                            {"code": "ANNEX", "city": "Moscow", "country": "RU", "zone": "Europe/Moscow", "capacity": %1$d}],
                 "sites": [{"code": "STUDIO", "studio": "MOW", "capacity": %1$d}]}"""
                .formatted(places);
    }

    /** The same, and no more people in person than this over all venues together. */
    public static String admission(int places, int inPerson) {
        return admission(places).replaceFirst("\\{", "{\"inPerson\": {\"capacity\": " + inPerson + "}, ");
    }

    /** A new conference whose venues hold so many people each, and this many together. */
    public static String conference(int places, int inPerson) {
        String slug = conference(places);
        redefine(slug, admission(places, inPerson));
        return slug;
    }

    /** Replaces the admission of a conference, whatever it is. */
    public static void redefine(String slug, String terms) {
        as(Tokens.organizer()).header("If-Match", "*").body(terms).put(API + "/conferences/" + slug + "/admission").then()
                .statusCode(200);
    }

    /** A new partner with so many seats; its domain is its code in lower case plus {@code .example}. */
    public static String partner(String conference, int seats) {
        String code = "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        as(Tokens.organizer()).header("If-None-Match", "*")
                .body(Map.of("name", "A partner", "country", "DE", "domains", List.of(domain(code))))
                .put(API + "/partners/" + code).then().statusCode(201);
        as(Tokens.organizer()).header("If-None-Match", "*").body(Map.of("seats", seats))
                .put(API + "/conferences/" + conference + "/partners/" + code).then().statusCode(201);
        return code;
    }

    /** The mail domain of a partner made by {@link #partner}. */
    public static String domain(String partner) {
        return partner.toLowerCase(java.util.Locale.ROOT) + ".example";
    }

    /** A person's wish to attend in person. */
    public static String inPerson(String venue) {
        return """
                {"name": "大島 美咲", "country": "JP", "zone": "Asia/Tokyo", "language": "ja", "tracks": ["B2B"], "mode": "IN_PERSON", "venue": "%s"}"""
                .formatted(venue);
    }

    /** A person's wish to attend online. */
    public static String online() {
        return """
                {"name": "大島 美咲", "country": "JP", "zone": "Asia/Tokyo", "language": "ja", "tracks": ["B2B"], "mode": "ONLINE", "consents": ["CONTACT"]}""";
    }

    /** One person of a batch. */
    public static Map<String, Object> line(String email, String externalId) {
        return Map.of("name", "Jörg Müller", "email", email, "country", "DE", "zone", "Europe/Berlin", "language", "de", "mode",
                "ONLINE",
                "externalId", externalId);
    }

    /** Registers so many new people of a partner at once. */
    public static void batch(String conference, String partner, int people) {
        List<Map<String, Object>> lines = Stream.generate(UUID::randomUUID).limit(people)
                .map(id -> line(id + "@" + domain(partner), id.toString())).toList();
        as(Tokens.partner(partner)).header("Idempotency-Key", UUID.randomUUID()).body(Map.of("registrations", lines))
                .post(API + "/conferences/" + conference + "/registrations/batch").then().statusCode(200)
                .body("created", equalTo(people));
    }

    /** Requests with this token and JSON. */
    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** Registers somebody and gives the id. */
    public static UUID registered(String conference, String person, String wish) {
        return as(Tokens.participant(person)).body(wish).post(API + "/conferences/" + conference + "/registrations")
                .then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    /** Cancels somebody's registration. */
    public static void cancelled(String person, UUID id) {
        as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/registrations/" + id).then().statusCode(204);
    }

    /** An invitation code made with this token. */
    public static String invitation(String conference, String token, int uses) {
        return as(token).body(Map.of("uses", uses, "expiresAt", "2099-01-01T00:00:00Z"))
                .post(API + "/conferences/" + conference + "/invitations").then().statusCode(201).extract().path("code");
    }

    /** A wish with an invitation code. */
    public static String invited(String wish, String code) {
        return wish.replaceFirst("\\{", "{\"invitation\": \"" + code + "\", ");
    }

    /** The admission as an organizer sees it. */
    public static io.restassured.path.json.JsonPath admissionOf(String conference) {
        return as(Tokens.organizer()).get(API + "/conferences/" + conference + "/admission").then().statusCode(200)
                .extract().jsonPath();
    }

    /** A name nobody else has. */
    public static String somebody() {
        return "person-" + UUID.randomUUID();
    }
}
