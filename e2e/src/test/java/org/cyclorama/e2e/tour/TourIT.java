package org.cyclorama.e2e.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.Command;
import org.cyclorama.e2e.stack.OnTheStack;
import org.cyclorama.e2e.stack.Stack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every command of the tour does what the tour says. */
@OnTheStack
class TourIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Stack stack;
    private final Callers callers;

    TourIT(Stack stack, Callers callers) {
        this.stack = stack;
        this.callers = callers;
    }

    /** One shell walks through all of it, as a reader's does, and leaves what each block printed in a file. */
    @TestFactory
    Stream<DynamicTest> everyStopPrintsWhatItPromises() throws IOException {
        List<Stop> stops = Stop.read(Files.readString(Stack.repository().resolve("docs/tour.md")));
        Path folder = Files.createDirectories(Stack.target().resolve("tour"));
        var driver = new StringBuilder();
        for (int i = 0; i < stops.size(); i++) {
            Path script = Files.writeString(folder.resolve(i + ".sh"), stops.get(i).script());
            Files.deleteIfExists(folder.resolve(i + ".out"));
            driver.append(". '%s' > '%s'\n".formatted(script, folder.resolve(i + ".out")));
        }
        Command.Result walked = Command.run(List.of("sh", "-eu", "-c", driver.toString()), environment(),
                folder.resolve("errors.log"), PATIENCE);

        assertThat(walked.code()).as(walked.output()).isZero();
        return IntStream.range(0, stops.size()).mapToObj(i -> dynamicTest(stops.get(i).heading(),
                () -> assertThat(Files.readString(folder.resolve(i + ".out"))).matches(stops.get(i).expected())));
    }

    /** The reader's own person is on the tour for the first time; here that is somebody new. */
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(stack.environment());
        environment.put("GATEWAY", stack.gateway());
        environment.put("KEYCLOAK", stack.keycloak());
        environment.put("PERSON", callers.newcomer("Asia/Tokyo", "ja"));
        return environment;
    }
}
