package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.cyclorama.e2e.stack.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Step 7: words at a booth are taken while gifts-service is dead, and their gift arrives once it is back. */
@OnTheStack
class OutageIT {

    private final Stack stack;
    private final Callers callers;

    OutageIT(Stack stack, Callers callers) {
        this.stack = stack;
        this.callers = callers;
    }

    @AfterEach
    void startWhatIsDown() {
        stack.up();
    }

    @Test
    void theGiftArrivesWhenGiftsServiceIsBack() {
        var visitor = new Visitor(callers, callers.newcomer("America/Sao_Paulo", "pt"));
        String booth = Event.booth(callers, "americas");
        stack.kill("gifts");

        visitor.comments(booth).statusCode(201).body("gift.state", equalTo("ON_ITS_WAY"))
                .body("gift.campaign", equalTo("americas-bear"));
        stack.up();

        visitor.awaitGiftOf(booth);
        assertThat(visitor.giftsOf(booth)).hasSize(1);
    }
}
