package org.cyclorama.local.supervisor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a command wants of the supervisor; one line on the wire.
 *
 * @param verb what to do
 * @param parts which parts it is about; none means all
 * @param rebuilt parts whose program is new and that must be started again if they run
 * @param eventTime what the domain's clock shall show from now on
 */
public record Request(Verb verb, List<String> parts, List<String> rebuilt, Optional<Instant> eventTime) {

    /** The things that a supervisor can be asked. */
    public enum Verb {
        UP,
        STATUS,
        FOLLOW,
        DOWN
    }

    public static Request of(Verb verb) {
        return new Request(verb, List.of(), List.of(), Optional.empty());
    }

    String line() {
        return String.join(" ", verb.name(), list(parts), list(rebuilt), eventTime.map(Instant::toString).orElse("-"));
    }

    static Request parse(String line) {
        String[] words = line.split(" ");
        return new Request(Verb.valueOf(words[0]), list(words[1]), list(words[2]),
                words[3].equals("-") ? Optional.empty() : Optional.of(Instant.parse(words[3])));
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "-" : String.join(",", names);
    }

    private static List<String> list(String word) {
        return word.equals("-") ? List.of() : List.of(word.split(","));
    }
}
