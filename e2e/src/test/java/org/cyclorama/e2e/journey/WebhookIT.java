package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.cyclorama.e2e.stack.WebhookReceiver;
import org.junit.jupiter.api.Test;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A partner's system hears of its own people, whichever service it happened in, and of nobody else. */
@OnTheStack
class WebhookIT {

    private final Callers callers;

    WebhookIT(Callers callers) {
        this.callers = callers;
    }

    @Test
    void whatHappensToItsPersonInThreeServicesReachesThePartner() throws Exception {
        try (var acme = new WebhookReceiver(); var globex = new WebhookReceiver()) {
            String secret = subscribed("partner-acme", acme);
            subscribed("partner-globex", globex);
            String person = callers.newcomer("Asia/Tokyo", "ja", "acme.example");

            String registration = registeredByPortal("partner-acme", person);
            verify(acme.await(registration), secret);

            callers.person(person).get(Event.REGISTRATION + "/me/registrations").then().statusCode(200);
            var visitor = new Visitor(callers, person);
            String booth = Event.booth(callers, "asia-pacific");
            String comment = visitor.comments(booth).statusCode(201).extract().path("id");
            verify(acme.await(comment), secret);
            visitor.awaitGiftOf(booth);
            verify(acme.await("gift.granted"), secret);

            assertThat(globex.hasHeard(registration)).isFalse();
            assertThat(globex.hasHeard(comment)).isFalse();
        }
    }

    private String subscribed(String portal, WebhookReceiver receiver) {
        return callers.portal(portal).body(Map.of("url", receiver.url())).post(Event.REGISTRATION + "/webhooks").then()
                .statusCode(201).extract().path("secret");
    }

    private String registeredByPortal(String portal, String email) {
        return callers.portal(portal).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("registrations", List.of(Map.of("name", "渡辺 健", "email", email, "country", "JP",
                        "zone", "Asia/Tokyo", "language", "ja", "mode", "ONLINE", "externalId", UUID.randomUUID().toString()))))
                .post(Event.REGISTRATIONS + "/batch").then().statusCode(200).extract().path("results[0].registration");
    }

    /** By the letter of standardwebhooks.com, without any code of the product. */
    private static void verify(WebhookReceiver.Call call, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = call.headers().get("webhook-id") + "." + call.headers().get("webhook-timestamp") + "." + call.body();
        String signature = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        assertThat(call.headers().get("webhook-signature").split(" ")).contains(signature);
    }
}
