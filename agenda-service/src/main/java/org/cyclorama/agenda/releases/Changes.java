package org.cyclorama.agenda.releases;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two programmes, by the codes of their airings. */
@Schema(description = "Codes of airings. One that moved and has other content too is in both lists.")
record Changes(
        List<String> added,
        @Schema(description = "To another time or channel") List<String> moved,
        @Schema(description = "In anything else: the session, its speakers, languages, studios, block") List<String> changed,
        @Schema(description = "Left out or called off") List<String> removed) {

    /** Only of what the public may see. */
    static Changes between(Programme from, Programme to) {
        Programme before = from.shown();
        Programme now = to.shown();
        Map<String, Airing> were = scheduled(before);
        Map<String, Airing> are = scheduled(now);
        Map<String, List<Object>> looked = pictures(before);
        Map<String, List<Object>> look = pictures(now);
        return new Changes(
                codes(are, code -> !were.containsKey(code)),
                codes(are, code -> were.containsKey(code) && are.get(code).movedFrom(were.get(code))),
                codes(are, code -> were.containsKey(code) && !look.get(code).equals(looked.get(code))),
                codes(were, code -> !are.containsKey(code)));
    }

    private static Map<String, Airing> scheduled(Programme programme) {
        Map<String, Airing> airings = new HashMap<>(programme.airingsByCode());
        airings.values().removeIf(Airing::isCancelled);
        return airings;
    }

    private static List<String> codes(Map<String, Airing> airings, Predicate<String> wanted) {
        return airings.keySet().stream().filter(wanted).sorted().toList();
    }

    /** By the airing's code, all that makes it what it is, except when and where. */
    private static Map<String, List<Object>> pictures(Programme programme) {
        Map<String, Session> sessions = programme.sessionsByCode();
        Map<String, List<String>> names = programme.speakerNames();
        return programme.airings().stream().collect(toMap(Airing::code,
                airing -> Arrays.asList(sessions.get(airing.session()), names.get(airing.session()), airing.kind(),
                        airing.block(), airing.studios(), airing.renditions(), airing.subtitles())));
    }
}
