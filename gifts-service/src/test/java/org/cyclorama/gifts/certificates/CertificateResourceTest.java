package org.cyclorama.gifts.certificates;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.gifts.Given.as;
import static org.cyclorama.gifts.Given.give;
import static org.cyclorama.gifts.Given.organizer;
import static org.cyclorama.gifts.Given.wish;
import static org.hamcrest.Matchers.equalTo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import io.quarkus.test.junit.QuarkusTest;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;

import javax.xml.parsers.DocumentBuilderFactory;

/** Certificates are written with jose4j; here they are read with Nimbus, the way a stranger would. */
@QuarkusTest
class CertificateResourceTest {

    private final String ana = "ana-" + UUID.randomUUID();
    private String conference;
    private String grant;

    @BeforeEach
    void anaHasABear() {
        conference = Given.conferenceWith("bears", 10);
        grant = give(conference, wish("bears", ana)).statusCode(201).extract().path("id");
    }

    @Test
    void aStrangerVerifiesItByThePublishedKeys() throws Exception {
        String certificate = certificate(ana, grant);
        JWSObject read = JWSObject.parse(certificate);
        assertThat(read.getHeader().getType().getType()).isEqualTo("cyclorama-certificate");
        assertThat(isGenuine(certificate)).isTrue();
        assertThat(read.getPayload().toJSONObject()).containsEntry("jti", grant).containsEntry("con", conference)
                .containsEntry("gift", "bear").containsEntry("name", "Name of " + ana);
        assertThat(certificate(ana, grant)).isEqualTo(certificate);
    }

    @Test
    void anAlteredOneIsNotGenuine() throws Exception {
        String[] parts = certificate(ana, grant).split("\\.");
        String other = certificate(ana,
                give(conference, Given.with(wish("bears", ana), "source", "booth:2")).extract().path("id"));
        assertThat(isGenuine(parts[0] + "." + other.split("\\.")[1] + "." + parts[2])).isFalse();
    }

    @Test
    void theKeysArePublicAndShowOnlyTheirPublicHalves() throws Exception {
        String keys = given().get("/api/gifts/v1/certificate-keys").then().statusCode(200)
                .contentType("application/jwk-set+json").extract().asString();
        List<JWK> all = JWKSet.parse(keys).getKeys();
        assertThat(all).extracting(JWK::getKeyID).containsExactly("newest", "older");
        assertThat(all).noneMatch(JWK::isPrivate);
    }

    @Test
    void everyGrantHasItsOwn() {
        Set<String> certificates = new HashSet<>(Set.of(certificate(ana, grant)));
        for (int i = 1; i < 10; i++) {
            String another = give(conference, Given.with(wish("bears", ana), "source", "booth:" + i)).extract().path("id");
            certificates.add(certificate(ana, another));
        }
        assertThat(certificates).hasSize(10);
    }

    @Test
    void onlyTheHolderGetsItAndNobodyForWhatIsRevoked() {
        Problems.expect(as(Tokens.participant("bo")).get("/api/gifts/v1/grants/{id}/certificate", grant).then(), 404,
                "not-found");
        organizer().body(Map.of("reason", "Mistake")).post("/api/gifts/v1/grants/{id}/revocation", grant).then()
                .statusCode(200);
        Problems.expect(as(Tokens.participant(ana)).get("/api/gifts/v1/grants/{id}/certificate", grant).then(), 409,
                "step-not-allowed").body("state", equalTo("REVOKED"));
    }

    @Test
    void thePageIsA4InTheHoldersLanguageAndItsQrCodeHoldsTheCertificate() throws Exception {
        String page = as(Tokens.participant(ana)).queryParam("lang", "ja")
                .get("/api/gifts/v1/grants/{id}/certificate.svg", grant).then().statusCode(200)
                .contentType("image/svg+xml").extract().asString();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document svg = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("210mm");
        assertThat(svg.getDocumentElement().getAttribute("height")).isEqualTo("297mm");
        assertThat(svg.getDocumentElement().getAttribute("lang")).isEqualTo("ja");
        assertThat(svg.getDocumentElement().getTextContent()).contains("緑のクマ", "Name of " + ana, conference);
        assertThat(read(page)).isEqualTo(certificate(ana, grant));
    }

    @Test
    void namesCannotBreakThePage() throws Exception {
        String person = "x\"<script>&-" + UUID.randomUUID();
        String own = give(conference, wish("bears", person)).statusCode(201).extract().path("id");
        String page = as(Tokens.participant(person)).get("/api/gifts/v1/grants/{id}/certificate.svg", own).then()
                .statusCode(200).extract().asString();
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getDocumentElement().getTextContent()).contains("<script>");
    }

    private static boolean isGenuine(String certificate) throws Exception {
        JWKSet keys = JWKSet.parse(given().get("/api/gifts/v1/certificate-keys").asString());
        JWSObject read = JWSObject.parse(certificate);
        return read.verify(new Ed25519Verifier(keys.getKeyByKeyId(read.getHeader().getKeyID()).toOctetKeyPair()));
    }

    private static String certificate(String person, String grant) {
        return as(Tokens.participant(person)).get("/api/gifts/v1/grants/{id}/certificate", grant).then().statusCode(200)
                .body("grant", equalTo(grant)).body("kid", equalTo("newest")).extract().path("certificate");
    }

    /** Draws the dark modules of the page's QR code and lets another library read them. */
    private static String read(String page) throws Exception {
        Matcher code = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"[^>]*><path d=\"([^\"]+)\"").matcher(page);
        assertThat(code.find()).isTrue();
        int side = Integer.parseInt(code.group(1));
        int pixels = 4;
        BufferedImage image = new BufferedImage(side * pixels, side * pixels, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side * pixels, side * pixels);
        pen.setColor(Color.BLACK);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1").matcher(code.group(2));
        while (module.find()) {
            pen.fillRect(Integer.parseInt(module.group(1)) * pixels, Integer.parseInt(module.group(2)) * pixels, pixels,
                    pixels);
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))))
                .getText();
    }
}
