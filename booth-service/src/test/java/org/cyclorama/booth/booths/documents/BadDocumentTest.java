package org.cyclorama.booth.booths.documents;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.booths.documents.Brochures.pdf;
import static org.cyclorama.booth.booths.documents.Brochures.picture;
import static org.cyclorama.booth.booths.documents.Brochures.upload;
import static org.cyclorama.booth.booths.documents.Brochures.webp;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.stream.Stream;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** What is no brochure, or lies about what it is. */
@QuarkusTest
class BadDocumentTest {

    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    private final String team = Tokens.team("TURKEY");
    private String booth;

    @BeforeEach
    void aBoothIsThere() {
        booth = Expo.draft("TURKEY");
    }

    static Stream<Arguments> honest() {
        return Stream.of(Arguments.of("a.pdf", "application/pdf", pdf(2000)),
                Arguments.of("a.PNG", "image/png", picture("png")),
                Arguments.of("a.jpeg", "image/jpeg", picture("jpg")), Arguments.of("a.webp", "image/webp", webp()));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("honest")
    void whatAgreesIsTaken(String name, String type, byte[] bytes) {
        upload(team, booth, name, type, bytes).then().statusCode(201);
    }

    static Stream<Arguments> lies() {
        byte[] html = "<!doctype html><script>alert(1)</script>".getBytes(UTF_8);
        return Stream.of(Arguments.of("a.pdf", "application/pdf", html), Arguments.of("a.png", "image/png", html),
                Arguments.of("a.png", "image/png", picture("jpg")), Arguments.of("a.png", "image/jpeg", picture("jpg")),
                Arguments.of("a.html", "application/pdf", pdf(2000)), Arguments.of("a.pdf.exe", "application/pdf", pdf(2000)),
                Arguments.of("pdf", "application/pdf", "MZ\u0090 this is a program".getBytes(UTF_8)),
                Arguments.of("a.png", "image/png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8)),
                Arguments.of("a.pdf", "application/pdf", "PK\u0003\u0004 a zip".getBytes(UTF_8)),
                // Two types in one: what some readers take for a brochure, others run.
                Arguments.of("a.pdf", "application/pdf", "<script>alert(1)</script>%PDF-1.7\n".getBytes(UTF_8)),
                Arguments.of("a.pdf", "application/pdf", "MZ\n%PDF-1.7\n1 0 obj\n".getBytes(UTF_8)),
                Arguments.of("a.pdf", "application/pdf", "\n\n%PDF-1.7\n1 0 obj\n".getBytes(UTF_8)),
                Arguments.of("a.png", "image/png", "GIF89a".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("lies")
    void whatLiesAboutItsTypeIsRefused(String name, String type, byte[] bytes) {
        upload(team, booth, name, type, bytes).then().statusCode(422).body("type", endsWith("/type-disagrees"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/html", "image/svg+xml", "application/zip", "application/json" })
    void typesThatAreNoBrochuresAreNotUnderstood(String type) {
        upload(team, booth, "a.pdf", type, pdf(2000)).then().statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = { "../../etc/passwd.pdf", "..\\..\\boot.pdf", "/etc/a.pdf", "C:\\a.pdf", "a/b.pdf", "..",
            ".htaccess.pdf",
            "a.pdf\u0000.png", "a\r\nSet-Cookie: x.pdf", "fdp.\u202Eexe.pdf", "", " a.pdf", "a.pdf.", "con\u0007.pdf",
            "a\".pdf",
            "%2e%2e%2fa.pdf/", "\ud800.pdf" })
    void pathsAndTricksAreNoNames(String name) {
        upload(team, booth, name, "application/pdf", pdf(2000)).then().statusCode(400).body("violations.field",
                contains("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "%2e%2e%2fa.pdf", "資料.pdf", "كتيب.pdf", "a..b.pdf", "-rf.pdf" })
    void oddNamesAreOnlyNames(String name) {
        String id = upload(team, booth, name, "application/pdf", pdf(2000)).then().statusCode(201).extract().path("id");

        String disposition = given().auth().oauth2(team).get(API + "/documents/" + id).header("Content-Disposition");
        assertThat(disposition).doesNotContain("/", "\n")
                .matches("attachment; filename=\"[ -~&&[^\"]]+\"; filename\\*=UTF-8''[ -~]+");
    }

    @Test
    void nothingIsNoDocument() {
        upload(team, booth, "a.pdf", "application/pdf", new byte[0]).then().statusCode(400);
        given().auth().oauth2(team).contentType("application/pdf").body(pdf(2000)).post(API + "/booths/" + booth + "/documents")
                .then().statusCode(400);
    }

    @Test
    void tenMebibytesAreTakenAndNotAByteMore() throws Exception {
        upload(team, booth, "a.pdf", "application/pdf", pdf(TEN_MEBIBYTES)).then().statusCode(201);
        upload(team, booth, "a.pdf", "application/pdf", pdf(TEN_MEBIBYTES + 1)).then().statusCode(413)
                .body("type", endsWith("/content-too-large"));
        assertThat(unannounced("/documents?name=a.pdf", "application/pdf", pdf(TEN_MEBIBYTES + 1))).isEqualTo(413);
    }

    @Test
    void onlyADocumentMayBeThatLarge() throws Exception {
        byte[] two = "{\"decision\": \"%s\"}".formatted("x".repeat(2_000_000)).getBytes(UTF_8);

        given().auth().oauth2(team).contentType("application/json").body(two).put(API + "/booths/" + booth).then()
                .statusCode(413).body("type", endsWith("/content-too-large"));
        assertThat(unannounced("/comments", "application/json", two)).isEqualTo(413);
    }

    @Test
    void aBoothHasAtMostFiftyDocuments() {
        for (int number = 0; number < 50; number++) {
            upload(team, booth, number + ".pdf", "application/pdf", pdf(2000)).then().statusCode(201);
        }

        upload(team, booth, "51.pdf", "application/pdf", pdf(2000)).then().statusCode(422)
                .body("type", endsWith("/too-many-documents"));
    }

    /** Sends a body in chunks, as who does not know its size. */
    private int unannounced(String path, String type, byte[] bytes) throws Exception {
        var call = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + API + "/booths/" + booth + path)
                .toURL()
                .openConnection();
        call.setRequestMethod("POST");
        call.setDoOutput(true);
        call.setChunkedStreamingMode(64 * 1024);
        call.setRequestProperty("Authorization", "Bearer " + team);
        call.setRequestProperty("Content-Type", type);
        try (OutputStream body = call.getOutputStream()) {
            body.write(bytes);
        }
        return call.getResponseCode();
    }
}
