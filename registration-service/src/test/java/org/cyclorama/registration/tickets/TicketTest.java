package org.cyclorama.registration.tickets;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.UUID;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import javax.imageio.ImageIO;

@QuarkusTest
class TicketTest {

    private static final String API = "/api/registration/v1";

    private final String person = somebody();
    private UUID id;

    @BeforeEach
    void registerSomebody() {
        id = registered(conference(1), person, inPerson("HALL"));
    }

    @Test
    void ticketIsVerifiedByTheJdkWithThePublicKeyAlone() throws Exception {
        String[] parts = ticket().split("\\.");
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, publicPoint())));
        verifier.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(new String(Base64.getUrlDecoder().decode(parts[1]), US_ASCII)).contains(id.toString(), "IN_PERSON", "HALL");
    }

    @Test
    void keysHoldNothingPrivate() {
        given().get(API + "/ticket-keys").then().statusCode(200).body("keys[0].d", nullValue()).body("keys[1].d", nullValue());
    }

    @Test
    void pictureIsReadByAnIndependentDecoder() throws Exception {
        byte[] png = as(Tokens.participant(person)).get(API + "/registrations/" + id + "/ticket.png").then().statusCode(200)
                .contentType("image/png").extract().asByteArray();
        var source = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
        assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText()).isEqualTo(ticket());
    }

    @Test
    void drawingHasAnAccessibleName() {
        as(Tokens.participant(person)).get(API + "/registrations/" + id + "/ticket.svg").then().statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("aria-label"));
    }

    @Test
    void ticketIsTheSameUntilTheRegistrationChanges() {
        String before = ticket();
        assertThat(ticket()).isEqualTo(before);
    }

    @Test
    void cancelledRegistrationHasNone() {
        as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/registrations/" + id).then().statusCode(204);
        as(Tokens.participant(person)).get(API + "/registrations/" + id + "/ticket").then().statusCode(409);
    }

    private String ticket() {
        return as(Tokens.participant(person)).get(API + "/registrations/" + id + "/ticket").then().statusCode(200).extract()
                .path("ticket");
    }

    /** RFC 8032, section 5.1.3: little-endian y, the sign of x in the last bit. */
    private static EdECPoint publicPoint() {
        JsonPath keys = given().get(API + "/ticket-keys").then().statusCode(200).extract().jsonPath();
        byte[] x = Base64.getUrlDecoder().decode(keys.getString("keys[0].x"));
        boolean isOdd = (x[31] & 0x80) != 0;
        x[31] &= 0x7F;
        byte[] bigEndian = new byte[32];
        for (int i = 0; i < 32; i++) {
            bigEndian[i] = x[31 - i];
        }
        return new EdECPoint(isOdd, new BigInteger(1, bigEndian));
    }
}
