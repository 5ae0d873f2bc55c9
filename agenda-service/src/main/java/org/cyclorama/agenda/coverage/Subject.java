package org.cyclorama.agenda.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.Block;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.showing.Show;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people may want to watch whole: a session with its airings, or a block with those that repeat it.
 *
 * @param replay whether it can be watched at any time anyway
 * @param showings in order of time, at least one
 */
public record Subject(Kind kind, String code, Map<String, String> title, boolean replay, List<Showing> showings) {

    private static final Comparator<Showing> IN_TIME = Comparator.comparing(Showing::start).thenComparing(Showing::code);

    /** All subjects of a release. */
    public static Stream<Subject> of(Show show) {
        List<Block> blocks = show.blocks().values().stream().sorted(Comparator.comparing(Block::code)).toList();
        return of(show.sessions(), blocks, show.airings()).stream();
    }

    /** All subjects among these airings: blocks first, then sessions. Who is on no channel is shown to nobody. */
    static List<Subject> of(List<Session> sessions, List<Block> blocks, List<Airing> airings) {
        List<Airing> seen = airings.stream().filter(airing -> airing.channel() != null).toList();
        return Stream.concat(blocks(blocks, seen), sessions(sessions, seen)).toList();
    }

    Instant first() {
        return showings.getFirst().start();
    }

    Instant last() {
        return showings.stream().map(Showing::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Stream<Subject> sessions(List<Session> sessions, List<Airing> airings) {
        Map<String, List<Airing>> bySession = airings.stream().collect(groupingBy(Airing::session));
        return sessions.stream().filter(session -> bySession.containsKey(session.code()))
                .map(session -> new Subject(Kind.SESSION, session.code(), session.title(), session.onDemand(),
                        bySession.get(session.code()).stream().map(Showing::of).sorted(IN_TIME).toList()));
    }

    private static Stream<Subject> blocks(List<Block> blocks, List<Airing> airings) {
        Map<String, Block> byCode = blocks.stream().collect(toMap(Block::code, block -> block));
        Map<String, List<Airing>> byBlock = airings.stream().filter(airing -> byCode.containsKey(airing.block()))
                .collect(groupingBy(Airing::block));
        Map<Block, List<Block>> families = blocks.stream()
                .collect(
                        groupingBy(block -> original(block, byCode), LinkedHashMap::new, java.util.stream.Collectors.toList()));
        return families.entrySet().stream()
                .map(family -> new Subject(Kind.BLOCK, family.getKey().code(), family.getKey().name(), false,
                        family.getValue().stream().map(block -> whole(block, byBlock.get(block.code())))
                                .filter(Objects::nonNull).sorted(IN_TIME).toList()))
                .filter(subject -> !subject.showings().isEmpty());
    }

    /** The block that this one repeats, over any number of repeats; one that dangles or leads round repeats nothing. */
    private static Block original(Block block, Map<String, Block> byCode) {
        Block at = block;
        for (int steps = 0; steps < byCode.size(); steps++) {
            Block above = byCode.get(at.encoreOf());
            if (above == null) {
                return at;
            }
            at = above;
        }
        return block;
    }

    private static Showing whole(Block block, List<Airing> airings) {
        if (airings == null) {
            return null;
        }
        return new Showing(block.code(), block.channel(),
                airings.stream().map(Airing::start).min(Comparator.naturalOrder()).orElseThrow(),
                airings.stream().map(Airing::end).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** What it is. */
    @Schema(name = "CoverageKind")
    public enum Kind {
        SESSION,
        BLOCK
    }
}
