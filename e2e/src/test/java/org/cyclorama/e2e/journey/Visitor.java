package org.cyclorama.e2e.journey;

import java.util.List;
import java.util.Map;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.Eventually;

import io.restassured.response.ValidatableResponse;

/** A person who walks through the expo. */
public record Visitor(Callers callers, String name) {

    ValidatableResponse comments(String booth) {
        return callers.person(name).body(Map.of("language", "ja", "text", "とても興味があります。ぜひ一緒に働きたいです。"))
                .post(Event.BOOTH + "/booths/{id}/comments", booth).then();
    }

    /** What this person has in the wallet for words at one booth. */
    List<Map<String, Object>> giftsOf(String booth) {
        return callers.person(name).get(Event.WALLET).then().statusCode(200).extract()
                .path("items.findAll { it.source == 'booth:%s' }".formatted(booth));
    }

    void awaitGiftOf(String booth) {
        Eventually.eventually("the gift", () -> giftsOf(booth), gifts -> !gifts.isEmpty());
    }

    /** Says something at a booth and waits for its gift. */
    public void earnsTheGiftOf(String boothCode) {
        String booth = Event.booth(callers, boothCode);
        comments(booth).statusCode(201);
        awaitGiftOf(booth);
    }
}
