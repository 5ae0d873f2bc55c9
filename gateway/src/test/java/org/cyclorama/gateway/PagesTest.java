package org.cyclorama.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = { "/", "/index.html", "/programme", "/expo/turkey", "/apiary" })
    void everyRouteOfThePortalIsItsPage(String path) {
        given().get(path).then().statusCode(200).contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-cache").body(containsString("<html"));
        given().head(path).then().statusCode(200).contentType("text/html; charset=utf-8");
    }

    @Test
    void thePageIsRevalidated() {
        String etag = given().get("/").header("ETag");

        given().header("If-None-Match", etag).get("/programme").then().statusCode(304).body(equalTo(""));
        given().header("If-None-Match", "\"another\"").get("/").then().statusCode(200);
    }

    @Test
    void hashedFilesAreKeptForEver() {
        given().get("/assets/test-0a1b2c3d.js").then().statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
        given().get("/assets/missing.js").then().statusCode(404).header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/assets/test-0a1b2c3d.js", "/session", "/api", "/api/docs", "/missing.js" })
    void whatTheGatewayServesIsLockedDown(String path) {
        given().get(path).then()
                .header("Content-Security-Policy", containsString("default-src 'self'; connect-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void theIndexNamesTheServices() {
        given().get("/api").then().statusCode(200).contentType("application/json")
                .body("services.name", equalTo(List.of("registration", "agenda", "booth", "gifts")))
                .body("services[1].base", equalTo("/api/agenda/v1"))
                .body("services[1].openapi", equalTo("/api/agenda/v1/openapi"));
    }

    @Test
    void theReferenceNeedsNothingFromElsewhere() {
        String page = given().get("/api/docs").then().statusCode(200).contentType("text/html; charset=utf-8").extract()
                .asString();

        var files = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(files).hasSizeGreaterThan(3).allMatch(file -> file.startsWith("/"));
        files.forEach(file -> given().get(file).then().statusCode(200));
    }

    @Test
    void otherSitesMayNotCall() {
        given().header("Origin", "https://elsewhere.example").get("/session").then().header("Access-Control-Allow-Origin",
                nullValue());
    }
}
