package org.cyclorama.gifts;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.Tokens;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What the tests make for themselves: a conference of their own, its gifts and campaigns, and calls upon them. */
public final class Given {

    /** A booth. */
    public static final String BOOTH = "booth:0198f3c2-7f1e-7c3a-9b5d-2f4e6a8c0d1e";

    private Given() {
    }

    /** A conference that no other test uses. */
    public static String conference() {
        return "partners-" + UUID.randomUUID();
    }

    /** A conference with the gift {@code bear} and a campaign of this code and stock, open for ever, one for each source. */
    public static String conferenceWith(String campaign, Integer stock) {
        String conference = conference();
        gift(conference, "bear");
        define(conference, campaign, campaign(stock), "If-None-Match", "*").statusCode(201);
        return conference;
    }

    /** Defines a gift. */
    public static void gift(String conference, String code) {
        organizer().header("If-None-Match", "*").body(gift())
                .put("/api/gifts/v1/conferences/{c}/gifts/{g}", conference, code).then().statusCode(201);
    }

    /** The body of a gift. */
    public static Map<String, Object> gift() {
        return new HashMap<>(Map.of("kind", "BADGE", "name", Map.of("en", "Green bear", "ja", "緑のクマ"),
                "text", Map.of("en", "A small green bear"), "picture", "/gifts/green-bear.svg"));
    }

    /** The body of a campaign of {@code bear} that is open for ever. */
    public static Map<String, Object> campaign(Integer stock) {
        Map<String, Object> body = new HashMap<>(Map.of("gift", "bear", "name", Map.of("en", "A bear for everyone"),
                "source", "BOOTH", "perPerson", "SOURCE"));
        body.put("stock", stock);
        body.put("opensAt", null);
        body.put("closesAt", null);
        return body;
    }

    /** The same body with another value. */
    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    /** Defines a campaign. */
    public static ValidatableResponse define(String conference, String campaign, Map<String, Object> body, String precondition,
            String tag) {
        return organizer().header(precondition, tag).body(body)
                .put("/api/gifts/v1/conferences/{c}/campaigns/{k}", conference, campaign).then();
    }

    /** The wish to give something to a subject, at {@link #BOOTH}. */
    public static Map<String, Object> wish(String campaign, String person) {
        return Map.of("campaign", campaign, "recipient", Map.of("subject", Tokens.subject(person)), "source", BOOTH);
    }

    /** The wish to give something to an address, at {@link #BOOTH}. */
    public static Map<String, Object> wishByEmail(String campaign, String person) {
        return Map.of("campaign", campaign, "recipient", Map.of("email", person + "@people.example"), "source", BOOTH);
    }

    /** Gives as booth-service does. */
    public static ValidatableResponse give(String conference, Map<String, Object> wish) {
        return granter().body(wish).post("/api/gifts/v1/conferences/{c}/grants", conference).then();
    }

    /** Gives many at once. */
    public static ValidatableResponse giveAll(String conference, List<?> wishes) {
        return granter().header("Idempotency-Key", UUID.randomUUID()).body(Map.of("grants", wishes))
                .post("/api/gifts/v1/conferences/{c}/grants/batch", conference).then();
    }

    /** Opens somebody's wallet. */
    public static ValidatableResponse wallet(String token) {
        return as(token).get("/api/gifts/v1/me/wallet").then();
    }

    /** A call by booth-service. */
    public static RequestSpecification granter() {
        return as(Tokens.service("booth-service", "gift-granter"));
    }

    /** A call by the organizer. */
    public static RequestSpecification organizer() {
        return as(Tokens.organizer());
    }

    /** A call with this token. */
    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
