package org.cyclorama.testkit;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.problem.Problem;

/** The part of {@code docs/problems.md} that one enum stands for. */
final class ProblemsCatalogue {

    private static final String FILE = "docs/problems.md";
    private static final String HEAD = """
            # Problems

            Every error is an RFC 9457 problem; its `type` ends in one of these slugs. Generated from the services' enums by
            `./cyclorama generate`.
            """;

    private ProblemsCatalogue() {
    }

    /** Compares, or writes, the sections of the common problems and of this service's. */
    static void check(String service, Problem[] own) {
        String before = Committed.read(FILE);
        String document = before.isEmpty() ? HEAD : before;
        document = withSection(document, "every service", CommonProblem.values());
        Committed.matches(FILE, withSection(document, service, own));
    }

    private static String withSection(String document, String name, Problem[] problems) {
        String section = "\n## Of " + name + "\n\n| slug | status | title | what to do |\n| --- | --- | --- | --- |\n"
                + Arrays.stream(problems)
                        .map(problem -> "| `%s` | %d | %s | %s |\n".formatted(problem.slug(), problem.status(), problem.title(),
                                problem.remedy()))
                        .collect(Collectors.joining());
        Pattern existing = Pattern.compile("\n## Of " + Pattern.quote(name) + "\n.*?(?=\n## |\\z)", Pattern.DOTALL);
        var found = existing.matcher(document);
        return found.find() ? found.replaceFirst(java.util.regex.Matcher.quoteReplacement(section)) : document + section;
    }
}
