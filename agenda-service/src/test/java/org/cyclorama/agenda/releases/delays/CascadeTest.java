package org.cyclorama.agenda.releases.delays;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.cyclorama.agenda.drafting.Occupation;
import org.cyclorama.agenda.programme.Airing;
import org.cyclorama.agenda.programme.AiringKind;
import org.cyclorama.agenda.programme.Programme;
import org.cyclorama.agenda.programme.Session;
import org.cyclorama.agenda.programme.SessionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 6 for any programme: whatever is late, a cascade leaves nobody and nothing in two airings at once. */
class CascadeTest {

    private static final Instant DAY = Instant.parse("2030-11-19T00:00:00Z");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cascadeNeverClashesAndMovesNothingTooFar(int seed) {
        Random random = new Random(seed);
        Programme before = anyProgramme(random);
        Instant now = DAY.plus(Duration.ofMinutes(random.nextInt(600)));
        Duration by = Duration.ofMinutes(1 + random.nextInt(90));
        Set<String> late = Set.of(before.airings().get(random.nextInt(before.airings().size())).code());

        Map<String, Airing> moved = new Timetable(before, now).delayed(late, by, true).stream()
                .collect(toMap(Airing::code, airing -> airing));
        Programme after = before.withAirings(before.airings().stream()
                .map(airing -> moved.getOrDefault(airing.code(), airing)).toList());

        assertThat(overlaps(after)).isEmpty();
        before.airings().forEach(was -> {
            Airing is = moved.getOrDefault(was.code(), was);
            assertThat(Duration.between(was.start(), is.start())).isBetween(Duration.ZERO, by);
            assertThat(Duration.between(was.end(), is.end())).isBetween(Duration.ZERO, by);
            if (!was.start().isAfter(now)) {
                assertThat(is.start()).as("what has begun has begun").isEqualTo(was.start());
            }
            if (!was.end().isAfter(now)) {
                assertThat(is).as("what is over is over").isEqualTo(was);
            }
        });
    }

    private static Programme anyProgramme(Random random) {
        List<Session> sessions = IntStream.range(0, 30).mapToObj(i -> new Session(null, "S-" + i, SessionKind.TALK,
                Map.of("en", "Talk"), null, 30, List.of("speaker-" + random.nextInt(6)), null, "en", null, false, null, null,
                null))
                .toList();
        Programme programme = new Programme(null, sessions, null, null);
        for (Session session : sessions) {
            Instant start = DAY.plus(Duration.ofMinutes(random.nextInt(700)));
            boolean rehearsal = random.nextInt(5) == 0;
            Airing airing = new Airing(null, session.code() + "-1", session.code(), null,
                    rehearsal ? null : "channel-" + random.nextInt(3), List.of("studio-" + random.nextInt(3)), start,
                    start.plus(Duration.ofMinutes(5L + random.nextInt(60))),
                    rehearsal ? AiringKind.REHEARSAL : random.nextInt(4) == 0 ? AiringKind.ENCORE : AiringKind.LIVE, null, null,
                    null, null, null);
            List<Airing> more = new ArrayList<>(programme.airings());
            more.add(airing);
            if (overlaps(programme.withAirings(more)).isEmpty()) {
                programme = programme.withAirings(more);
            }
        }
        return programme;
    }

    /** Pair by pair, as slowly and simply as can be. */
    private static List<String> overlaps(Programme programme) {
        List<Occupation> all = Occupation.of(programme);
        List<String> overlaps = new ArrayList<>();
        for (Occupation one : all) {
            for (Occupation other : all) {
                if (one.airing() != other.airing() && one.kind() == other.kind() && one.code().equals(other.code())
                        && one.airing().start().isBefore(other.airing().end())
                        && other.airing().start().isBefore(one.airing().end())) {
                    overlaps.add(one + " " + other);
                }
            }
        }
        return overlaps;
    }
}
