package org.cyclorama.booth.spaces.panoramas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.spaces.panoramas.TestPictures.address;
import static org.cyclorama.booth.spaces.panoramas.TestPictures.keep;
import static org.cyclorama.booth.spaces.panoramas.TestPictures.picture;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.Arrays;

import org.cyclorama.booth.Callers;
import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class PanoramaResourceTest {

    private final String conference = Expo.conference();
    private final String hall = address(conference, "hall");

    @ParameterizedTest
    @CsvSource({ "png,image/png", "jpeg,image/jpeg" })
    void aPanoramaIsSeenAsItWasKept(String format, String type) {
        byte[] picture = picture(format, 128, 64);

        keep(conference, "hall", type, picture).then().statusCode(201).body("width", equalTo(128)).body("height", equalTo(64))
                .body("type", equalTo(type)).body("address", equalTo(hall));

        Response seen = as(null).get(hall);
        seen.then().statusCode(200).contentType(type).header("Cache-Control", startsWith("public"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        assertThat(seen.asByteArray()).isEqualTo(picture);
        as(null).header("If-None-Match", seen.header("ETag")).get(hall).then().statusCode(304);
        as(Tokens.participant("visitor")).get(hall).then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void aWebpPictureIsMeasuredToo() {
        keep(conference, "hall", "image/webp", TestPictures.webp(4096, 2048)).then().statusCode(201)
                .body("width", equalTo(4096)).body("type", equalTo("image/webp"));
        keep(conference, "hall2", "image/webp", TestPictures.webp(4096, 2047)).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({ "100,100", "64,33", "32,64", "3,1" })
    void aPictureThatIsNotTwiceAsWideAsHighIsRefused(int width, int height) {
        keep(conference, "hall", "image/png", picture("png", width, height)).then().statusCode(400)
                .body("type", endsWith("/not-a-panorama")).body("detail", containsString(width + " × " + height));
        as(null).get(hall).then().statusCode(404);
    }

    @Test
    void aPictureIsWhatItsBytesSay() {
        keep(conference, "hall", "image/png", picture("jpeg", 64, 32)).then().statusCode(201)
                .body("type", equalTo("image/jpeg"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='32'><script>1</script></svg>",
            "GIF89a",
            "RIFF", "\u0001", "<html>" })
    void whatIsNoPictureIsRefused(String bytes) {
        keep(conference, "hall", "image/png", bytes.getBytes(java.nio.charset.StandardCharsets.UTF_8)).then().statusCode(400)
                .body("type", endsWith("/not-a-panorama"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "png", "jpeg" })
    void aPictureThatEndsEarlyIsRefusedOrMeasuredButNeverBreaksAnything(String format) {
        byte[] whole = picture(format, 64, 32);
        for (int length = 1; length < Math.min(whole.length, 700); length += 3) {
            assertThat(Picture.read(Arrays.copyOf(whole, length)).map(Picture::isEquirectangular)).isIn(
                    java.util.Optional.empty(), java.util.Optional.of(true));
        }
    }

    @Test
    void aPanoramaIsReplacedByWhoKnowsItsVersion() {
        String first = keep(conference, "hall", "image/png", picture("png", 64, 32)).header("ETag");

        keep(conference, "hall", "image/png", picture("png", 128, 64)).then().statusCode(412);
        as(Tokens.organizer()).contentType("image/png").body(picture("png", 128, 64)).put(hall).then().statusCode(428);
        as(Tokens.organizer()).header("If-Match", first).contentType("image/png").body(picture("png", 128, 64)).put(hall)
                .then().statusCode(200).body("width", equalTo(128));
        as(Tokens.organizer()).header("If-Match", first).contentType("image/png").body(picture("png", 64, 32)).put(hall)
                .then().statusCode(412);
    }

    @Test
    void anotherTypeIsNotUnderstood() {
        keep(conference, "hall", "image/svg+xml", new byte[] { 1 }).then().statusCode(415);
        keep("elsewhere", "hall", "image/png", picture("png", 64, 32)).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({ "team META,403", "crew,403", "participant,403", "nobody,401" })
    void onlyAnOrganizerKeepsPanoramas(String caller, int status) {
        assertThat(as(Callers.token(caller)).header("If-None-Match", "*").contentType("image/png")
                .body(picture("png", 64, 32)).put(hall).statusCode()).isEqualTo(status);
    }
}
