package org.cyclorama.booth.authorisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.cyclorama.booth.Expo.API;

import java.util.UUID;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What one call of the table is made on: made anew for each, by an organizer, in a conference of its own. */
record World(Who who, String region, String author, String conference, boolean table) {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8);

    static World of(Who who, String region) {
        return new World(who, region, Expo.unique("author"), Expo.conference(), false);
    }

    /** The same, where a list is asked for as CSV. */
    World asTable() {
        return new World(who, region, author, conference, true);
    }

    /** A booth whose team has one member, of the author's name, whom nobody has asked for another time. */
    String staffed(boolean shown) {
        String booth = draft();
        String code = Expo.as(Tokens.organizer()).get(booth + "?version=draft").path("code");
        Expo.as(Tokens.organizer()).header("If-Match", "*")
                .body(Expo.booth(code, region, null, "Welcome").replace("Gülşah Çelik", author)).put(booth).then()
                .statusCode(200);
        if (shown) {
            Expo.as(Tokens.organizer()).post(booth + "/publication").then().statusCode(200);
        }
        return booth;
    }

    /** A call by whom the column names. */
    RequestSpecification call() {
        RequestSpecification call = Expo.as(who.token(author)).header("If-Match", "*");
        return table ? call.accept("text/csv") : call;
    }

    /** The same with a body of another type. */
    RequestSpecification call(String type) {
        return call(type, "If-Match");
    }

    /** The same under a condition that is always met. */
    RequestSpecification call(String type, String condition) {
        RequestSpecification call = RestAssured.given().contentType(type).header(condition, "*");
        String token = who.token(author);
        return token == null ? call : call.auth().oauth2(token);
    }

    String conferencePath(String rest) {
        return API + "/conferences/" + conference + rest;
    }

    String draft() {
        return API + "/booths/" + Expo.draft(conference, region, null);
    }

    String published() {
        return API + "/booths/" + Expo.published(conference, region, null);
    }

    /** A definition that keeps the booth's code. */
    String redefined(String booth) {
        String code = Expo.as(Tokens.organizer()).get(booth + "?version=draft").path("code");
        return Expo.booth(code, region, null, "Changed");
    }

    String pendingComment() {
        return API + "/comments/" + comment();
    }

    String approvedComment() {
        String comment = comment();
        Expo.as(Tokens.organizer()).body("{\"decision\": \"APPROVED\"}").put(API + "/comments/" + comment + "/decision").then()
                .statusCode(200);
        return API + "/comments/" + comment;
    }

    String request() {
        String booth = Expo.published(conference, region, null);
        return API + "/collaboration-requests/" + Expo.request(booth, author).path("id");
    }

    String document(boolean shown) {
        String booth = published();
        String id = upload(RestAssured.given().auth().oauth2(Tokens.organizer()).contentType("application/pdf"), booth)
                .path("id");
        if (shown) {
            Expo.as(Tokens.organizer()).post(booth + "/publication").then().statusCode(200);
        }
        return API + "/documents/" + id;
    }

    Response upload(RequestSpecification call, String booth) {
        return call.queryParam("name", "a.pdf").body(PDF).post(booth + "/documents");
    }

    String privacyRequest() {
        return "{\"request\": \"%s\", \"subject\": \"%s\"}".formatted(UUID.randomUUID(), UUID.randomUUID());
    }

    private String comment() {
        String booth = Expo.published(conference, region, null);
        return Expo.comment(booth, author, "Hello").path("id");
    }
}
