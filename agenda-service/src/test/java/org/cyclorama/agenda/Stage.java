package org.cyclorama.agenda;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.cyclorama.testkit.Tokens;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A conference of one test alone, and the calls that an organizer makes to it. */
public record Stage(String slug) {

    public static final String PROGRAMME = "application/vnd.cyclorama.programme+json; charset=UTF-8";

    /** A new conference as the reference event defines it, with the regions of the whole world. */
    public static Stage set() {
        putRegions();
        Stage stage = new Stage("test-" + UUID.randomUUID());
        asOrganizer().header("If-None-Match", "*").body(sample("conference.json"))
                .put("/api/agenda/v1/conferences/" + stage.slug).then().statusCode(201);
        return stage;
    }

    /** The tree is there once for all tests; whoever comes first defines it. */
    public static Response putRegions() {
        return asOrganizer().header("If-None-Match", "*").body(sample("regions.json")).put("/api/agenda/v1/regions");
    }

    /** A file of the reference event, without its promise of convenient hours: most tests are about something else. */
    public static String sample(String file) {
        return asPromised(file).replaceFirst("\"convenientHours\": [^}]*},", "");
    }

    /** A file of the reference event as it is. */
    public static String asPromised(String file) {
        try {
            return Files.readString(Path.of("..", "sample", "partners-2020", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RequestSpecification asOrganizer() {
        return given().auth().oauth2(Tokens.organizer()).contentType("application/json");
    }

    public String path(String rest) {
        return "/api/agenda/v1/conferences/" + slug + rest;
    }

    public Response importFirst(Object programme) {
        return asOrganizer().contentType(PROGRAMME).header("If-None-Match", "*").body(programme.toString())
                .put(path("/programme"));
    }

    /** Over the version that is there now. */
    public Response importAgain(Object programme) {
        return importOver(draftTag(), programme);
    }

    public Response importOver(String tag, Object programme) {
        return asOrganizer().contentType(PROGRAMME).header("If-Match", tag).body(programme.toString()).put(path("/programme"));
    }

    public Response draft() {
        return asOrganizer().get(path("/programme"));
    }

    public String draftTag() {
        return draft().header("ETag");
    }

    public Response release(String wish) {
        return asOrganizer().header("If-Match", draftTag()).body(wish).post(path("/releases"));
    }

    /** What a visitor without a login gets. */
    public Response visit(String rest) {
        return given().get(path(rest));
    }
}
