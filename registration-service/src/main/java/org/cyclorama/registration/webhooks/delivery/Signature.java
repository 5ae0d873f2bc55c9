package org.cyclorama.registration.webhooks.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.stream.Collectors;

import org.cyclorama.registration.webhooks.Webhooks;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of Standard Webhooks: {@code v1,} and the base64 HMAC-SHA256 of {@code id.timestamp.body}. */
final class Signature {

    private static final String SECRET_PREFIX = "whsec_";

    private Signature() {
    }

    /** One signature for each secret that holds at the moment, separated by a space. */
    static String of(Delivery delivery, long timestamp) {
        String signed = delivery.event() + "." + timestamp + "." + delivery.body();
        return delivery.secrets().stream().map(secret -> "v1," + hmac(secret, signed)).collect(Collectors.joining(" "));
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(SECRET_PREFIX.length())), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }
}
