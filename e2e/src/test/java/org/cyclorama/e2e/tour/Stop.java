package org.cyclorama.e2e.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One block of commands in a document, under its heading.
 *
 * @param script what the reader pastes into a shell
 */
record Stop(String heading, String script) {

    private static final Pattern BLOCK = Pattern.compile("(?m)^#+ (?<heading>.+)$|^```sh\\n(?<script>(?s:.*?))^```$");
    private static final String EXPECTED = "# → ";

    /** All blocks that are marked as {@code sh}, in order. */
    static List<Stop> read(String markdown) {
        List<Stop> stops = new ArrayList<>();
        String heading = "";
        var found = BLOCK.matcher(markdown);
        while (found.find()) {
            if (found.group("heading") != null) {
                heading = found.group("heading");
            } else {
                stops.add(new Stop(heading, found.group("script")));
            }
        }
        return stops;
    }

    /** What the document promises that the commands print: each line a pattern, where … stands for anything. */
    Pattern expected() {
        String lines = script.lines().map(String::strip).filter(line -> line.startsWith(EXPECTED))
                .map(line -> Pattern.quote(line.substring(EXPECTED.length())).replace("…", "\\E.*\\Q") + "\\n")
                .reduce("", String::concat);
        return Pattern.compile(lines);
    }
}
