package org.cyclorama.agenda.releases;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Coded;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;

/**
 * What a release holds: the programme, and what was announced before and is not in it any more. Every airing counts its
 * changes.
 *
 * @param programme as it was in the draft
 * @param cancelled airings that an earlier release showed and this one does not, with what they showed
 */
public record Frozen(Programme programme, Programme cancelled) {

    /** Before the first release. */
    public static final Frozen NOTHING = new Frozen(Programme.EMPTY, Programme.EMPTY);

    /** Freezes a programme at an instant, after what was released before. */
    static Frozen next(Programme programme, Frozen before, Instant at) {
        Map<String, Airing> were = byCode(before.cancelled.airings(), before.programme.airings());
        Map<String, List<Object>> looked = new HashMap<>(Picture.of(before.cancelled));
        looked.putAll(Picture.of(before.programme));
        Map<String, List<Object>> look = Picture.of(programme);
        List<Airing> counted = programme.airings().stream().map(airing -> {
            Airing was = were.get(airing.code());
            if (was == null) {
                return airing.released(0, at);
            }
            return look.get(airing.code()).equals(looked.get(airing.code()))
                    ? airing.released(was.sequence(), was.lastModified())
                    : airing.released(was.sequence() + 1, at);
        }).toList();
        Programme frozen = new Programme(programme.speakers(), programme.sessions(), programme.blocks(), counted);
        return new Frozen(frozen, cancelled(frozen.shown(), before, at));
    }

    /** All airings that were ever announced are shown now, or are cancelled. */
    private static Programme cancelled(Programme now, Frozen before, Instant at) {
        Set<String> there = now.airings().stream().map(Airing::code).collect(toSet());
        Programme shown = before.programme.shown();
        List<Airing> gone = Stream.concat(
                before.cancelled.airings().stream(),
                shown.airings().stream().map(airing -> airing.isCancelled() ? airing
                        : airing.cancelled().released(airing.sequence() + 1, at)))
                .filter(airing -> !there.contains(airing.code())).toList();
        Set<String> sessions = gone.stream().map(Airing::session).collect(toSet());
        Set<String> blocks = gone.stream().map(Airing::block).filter(block -> block != null).collect(toSet());
        List<Session> content = pick(sessions, before.cancelled.sessions(), shown.sessions());
        Set<String> speakers = content.stream().map(Session::speakers).flatMap(Collection::stream).collect(toSet());
        return new Programme(pick(speakers, before.cancelled.speakers(), shown.speakers()), content,
                pick(blocks, before.cancelled.blocks(), shown.blocks()), gone);
    }

    private static <T extends Coded> List<T> pick(Set<String> codes, List<T> older, List<T> newer) {
        return byCode(older, newer).values().stream().filter(part -> codes.contains(part.code())).toList();
    }

    private static <T extends Coded> Map<String, T> byCode(List<T> older, List<T> newer) {
        return Stream.concat(older.stream(), newer.stream())
                .collect(toMap(Coded::code, part -> part, (old, young) -> young, LinkedHashMap::new));
    }
}
