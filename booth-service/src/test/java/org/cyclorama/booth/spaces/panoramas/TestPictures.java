package org.cyclorama.booth.spaces.panoramas;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.cyclorama.testkit.Tokens;

import io.restassured.response.Response;

import javax.imageio.ImageIO;

/** Pictures made by the JDK's encoders. */
public final class TestPictures {

    private TestPictures() {
    }

    /** {@code png} or {@code jpeg}, of this size. */
    public static byte[] picture(String format, int width, int height) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of an extended WebP picture of this size, as RFC 9649 lays it out. */
    public static byte[] webp(int width, int height) {
        ByteBuffer picture = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        picture.put("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(22);
        picture.put("WEBPVP8X".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(10).putInt(0);
        picture.put((byte) (width - 1)).put((byte) (width - 1 >> 8)).put((byte) (width - 1 >> 16));
        picture.put((byte) (height - 1)).put((byte) (height - 1 >> 8)).put((byte) (height - 1 >> 16));
        return picture.array();
    }

    /** What comes of keeping a picture. */
    public static Response keep(String conference, String code, String type, byte[] picture) {
        return as(Tokens.organizer()).header("If-None-Match", "*").contentType(type).body(picture)
                .put(address(conference, code));
    }

    /** The address of a new panorama. */
    public static String panorama(String conference, String code) {
        return keep(conference, code, "image/png", picture("png", 64, 32)).then().statusCode(201).extract().path("address");
    }

    static String address(String conference, String code) {
        return API + "/conferences/" + conference + "/panoramas/" + code;
    }
}
