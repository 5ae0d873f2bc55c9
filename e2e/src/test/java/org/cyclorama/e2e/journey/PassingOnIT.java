package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.Test;

/** A gift goes from Moscow to London and back, and its history shows the way. */
@OnTheStack
class PassingOnIT {

    private static final String GRANTS = "/api/gifts/v1/grants/{id}";

    private final Callers callers;

    PassingOnIT(Callers callers) {
        this.callers = callers;
    }

    @Test
    void aGiftIsPassedOnAndReturned() {
        String moscow = callers.newcomer("Europe/Moscow", "ru");
        String london = callers.newcomer("Europe/London", "en");
        var visitor = new Visitor(callers, moscow);
        visitor.earnsTheGiftOf("europe");
        String gift = (String) visitor.giftsOf(Event.booth(callers, "europe")).getFirst().get("id");

        callers.person(moscow).body(Map.of("to", Map.of("email", london))).post(GRANTS + "/offer", gift).then()
                .statusCode(201);
        accept(london, gift);
        assertThat(held(moscow)).doesNotContain(gift);
        assertThat(held(london)).contains(gift);

        callers.person(london).body(Map.of("back", true)).post(GRANTS + "/offer", gift).then().statusCode(201);
        accept(moscow, gift);
        assertThat(held(london)).doesNotContain(gift);
        assertThat(held(moscow)).contains(gift);
        List<String> way = callers.person(moscow).get(GRANTS + "/history", gift).then().statusCode(200).extract()
                .path("items.event");
        assertThat(way).containsSubsequence("GRANTED", "OFFERED", "PASSED_ON", "OFFERED", "PASSED_ON");
    }

    private void accept(String person, String gift) {
        callers.person(person).post(GRANTS + "/offer/acceptance", gift).then().statusCode(200).body("held", equalTo(true));
    }

    private List<String> held(String person) {
        return callers.person(person).get(Event.WALLET).then().statusCode(200).extract()
                .path("items.findAll { it.held }.id");
    }
}
