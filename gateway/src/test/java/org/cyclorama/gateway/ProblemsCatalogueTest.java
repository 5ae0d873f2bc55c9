package org.cyclorama.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The gateway's section of the catalogue, which {@code ./cyclorama generate} writes. */
class ProblemsCatalogueTest {

    private static final Path CATALOGUE = Path.of(System.getProperty("repository.root"), "docs", "problems.md");
    private static final String HEAD = "\n## Of the gateway\n";

    @Test
    void problemsAreListed() throws IOException {
        String section = HEAD + "\n| slug | status | title |\n| --- | --- | --- |\n" + Arrays.stream(GatewayProblem.values())
                .map(problem -> "| `%s` | %d | %s |\n".formatted(problem.slug(), problem.status(), problem.title()))
                .collect(Collectors.joining());
        if (Boolean.getBoolean("cyclorama.generate")) {
            Files.writeString(CATALOGUE, withSection(Files.readString(CATALOGUE), section));
        }
        assertThat(Files.readString(CATALOGUE)).as("run ./cyclorama generate and commit what changed").contains(section);
    }

    private static String withSection(String catalogue, String section) {
        int start = catalogue.indexOf(HEAD);
        if (start < 0) {
            return catalogue + section;
        }
        int next = catalogue.indexOf("\n## ", start + 1);
        return catalogue.substring(0, start) + section + (next < 0 ? "" : catalogue.substring(next));
    }
}
