package org.cyclorama.booth.booths.documents;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;

import org.cyclorama.booth.Expo;

import io.restassured.response.Response;

import javax.imageio.ImageIO;

/** Files to upload. */
final class Brochures {

    private Brochures() {
    }

    /** Looks like a PDF of so many bytes, each of its own. */
    static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        byte[] head = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n".getBytes(ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, Math.min(head.length, size));
        return bytes;
    }

    /** A picture, written by the JDK. */
    static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The beginning of a WebP picture (RFC 9649). */
    static byte[] webp() {
        byte[] bytes = Arrays.copyOf("RIFF".getBytes(UTF_8), 64);
        bytes[4] = 56;
        System.arraycopy("WEBPVP8L".getBytes(UTF_8), 0, bytes, 8, 8);
        return bytes;
    }

    static Response upload(String token, String booth, String name, String type, byte[] bytes) {
        var call = given().contentType(type).queryParam("name", name).body(bytes);
        return (token == null ? call : call.auth().oauth2(token)).post(Expo.API + "/booths/" + booth + "/documents");
    }
}
