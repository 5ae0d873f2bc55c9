package org.cyclorama.e2e.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.cyclorama.e2e.journey.Visitor;
import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.Command;
import org.cyclorama.e2e.stack.OnTheStack;
import org.cyclorama.e2e.stack.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People use the portal with a real browser; what they do there is written in {@code browser/}. */
@OnTheStack
class PortalIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Stack stack;
    private final Callers callers;
    private String chromium;

    PortalIT(Stack stack, Callers callers) {
        this.stack = stack;
        this.callers = callers;
    }

    @BeforeEach
    void findBrowser() {
        chromium = Chromium.orSkip().toString();
    }

    @Test
    void theProgrammeIsToldInTheZoneOfWhoReadsIt() {
        play("programme", callers.newcomer("Asia/Tokyo", "en"));
    }

    @Test
    void aPersonRegistersAndGetsATicket() {
        play("registration", callers.newcomer("Asia/Tokyo", "en"));
    }

    @Test
    void theGiftThatWasEarnedIsInTheWallet() {
        String name = callers.newcomer("America/Sao_Paulo", "en");
        new Visitor(callers, name).earnsTheGiftOf("americas");
        play("wallet", name);
    }

    @Test
    void everyPageIsAccessible() {
        String name = callers.newcomer("Asia/Dubai", "en");
        new Visitor(callers, name).earnsTheGiftOf("middle-east-africa");
        play("accessibility", name);
    }

    private void play(String scene, String person) {
        var result = Command.run(List.of("node", "e2e/browser/" + scene + ".mjs"),
                Map.of("CHROMIUM", chromium, "GATEWAY", stack.gateway(), "PERSON", person, "PICTURES",
                        Stack.target().resolve("pictures").toString()),
                Stack.target().resolve("browser-" + scene + ".log"), PATIENCE);
        assertThat(result.code()).as(result.output()).isZero();
    }
}
