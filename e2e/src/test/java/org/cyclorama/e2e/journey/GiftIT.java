package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.Test;

import io.restassured.response.ValidatableResponse;

/** Step 6: who says something at a booth finds its gift in the wallet, once. */
@OnTheStack
class GiftIT {

    private final Callers callers;
    private final Visitor visitor;

    GiftIT(Callers callers) {
        this.callers = callers;
        this.visitor = new Visitor(callers, "participant-tokyo");
    }

    @Test
    void theFirstCommentBringsTheGiftAndNothingBringsASecond() {
        String booth = Event.booth(callers, "asia-pacific");
        visitor.comments(booth).statusCode(201).body("state", equalTo("PENDING"))
                .body("gift.campaign", equalTo("apac-bear")).body("gift.state", equalTo("ON_ITS_WAY"))
                .body("gift.wallet", equalTo(Event.WALLET));
        visitor.awaitGiftOf(booth);

        visitor.comments(booth).statusCode(201).body("gift.state", equalTo("ALREADY_EARNED"));
        asksToWorkTogether(booth).statusCode(201).body("gift.state", equalTo("ALREADY_EARNED"));

        // Another booth's gift comes after all that the first booth could still send.
        String another = Event.booth(callers, "turkey");
        visitor.comments(another).statusCode(201);
        visitor.awaitGiftOf(another);
        assertThat(visitor.giftsOf(booth)).extracting(gift -> gift.get("campaign")).containsExactly("apac-bear");
    }

    @Test
    void aCommentIsPublicOnlyWhenTheTeamApprovedIt() {
        String booth = Event.booth(callers, "europe");
        var newcomer = new Visitor(callers, callers.newcomer("Europe/Berlin", "de"));
        String comment = newcomer.comments(booth).statusCode(201).extract().path("id");
        approvedAt(booth).body("items.id", not(hasItem(comment)));

        callers.person("team-europe").body(Map.of("decision", "APPROVED", "reason", "Welcome"))
                .put(Event.BOOTH + "/comments/{id}/decision", comment).then().statusCode(200);

        approvedAt(booth).body("items.id", hasItem(comment));
    }

    private ValidatableResponse asksToWorkTogether(String booth) {
        return callers.person("participant-tokyo")
                .body(Map.of("topic", "DISTRIBUTION", "products", List.of(), "message", "販売代理店になりたいです。",
                        "language", "ja", "consentToContact", true))
                .post(Event.BOOTH + "/booths/{id}/collaboration-requests", booth).then();
    }

    private ValidatableResponse approvedAt(String booth) {
        return callers.anyone().queryParam("limit", 200).get(Event.BOOTH + "/booths/{id}/comments", booth).then()
                .statusCode(200);
    }
}
