package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import javax.imageio.ImageIO;

/** Reads tickets as a stranger would: by the RFCs, with the JDK and a QR reader, without any code of the product. */
final class Ticket {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Ticket() {
    }

    /** What a compact JWS (RFC 7515, RFC 8037) says, if it was signed with one of these keys (RFC 7517). */
    static JsonNode verified(String ticket, JsonNode keys) throws GeneralSecurityException, IOException {
        String[] parts = ticket.split("\\.");
        JsonNode header = JSON.readTree(decoded(parts[0]));
        assertThat(header.path("alg").textValue()).isEqualTo("EdDSA");
        JsonNode key = StreamSupport.stream(keys.path("keys").spliterator(), false)
                .filter(candidate -> candidate.path("kid").equals(header.path("kid"))).findFirst().orElseThrow();
        assertThat(key.has("d")).as("a private key is published").isFalse();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(publicKey(decoded(key.path("x").textValue())));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(decoded(parts[2]))).as("genuine").isTrue();
        return JSON.readTree(decoded(parts[1]));
    }

    /** What a picture of a QR code says. */
    static String readFrom(byte[] picture) throws IOException, NotFoundException, ChecksumException, FormatException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))))
                .getText();
    }

    /** RFC 8032, 5.1.2: y in little-endian order, the highest bit of the last octet is the sign of x. */
    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        byte[] bigEndian = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            bigEndian[i] = raw[raw.length - 1 - i];
        }
        boolean xIsOdd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        var point = new EdECPoint(xIsOdd, new BigInteger(1, bigEndian));
        return KeyFactory.getInstance("Ed25519").generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
