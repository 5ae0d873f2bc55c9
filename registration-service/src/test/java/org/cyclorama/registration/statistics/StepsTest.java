package org.cyclorama.registration.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.cyclorama.registration.statistics.counting.Figures;
import org.junit.jupiter.api.Test;

/** What an attacker who brings people of the own sees of one person more. */
class StepsTest {

    private static final int ROUNDS = 2_000;
    private final Random random = new Random(2020);

    @Test
    void twoAnswersDifferByACrowdOrNotAtAll() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> keys = new ArrayList<>();
            List<Figures.Figure> shown = List.of();
            for (int step = 0; step < 60; step++) {
                if (random.nextInt(3) == 0 && !keys.isEmpty()) {
                    keys.remove(random.nextInt(keys.size()));
                } else {
                    keys.add(key());
                }
                List<Figures.Figure> next = Steps.next(shown, List.of(figure("COUNTRY:JP", keys)));
                assertThat(Math.abs(people(next) - people(shown))).satisfiesAnyOf(moved -> assertThat(moved).isZero(),
                        moved -> assertThat(moved).isGreaterThanOrEqualTo(Steps.FEWEST));
                shown = next;
            }
        }
    }

    @Test
    void howManyItTakesIsNotKnownBeforehand() {
        Set<Integer> taken = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            taken.add(takenToMove());
        }
        assertThat(taken).allMatch(people -> people >= Steps.FEWEST && people <= Steps.FEWEST + 7)
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void whatIsShownFollowsTheTruthWithinFifteen() {
        List<Long> keys = new ArrayList<>();
        List<Figures.Figure> shown = List.of();
        for (int people = 1; people <= 500; people++) {
            keys.add(key());
            shown = Steps.next(shown, List.of(figure("REGION:APAC", keys)));
            assertThat(people - people(shown)).isBetween(0L, Steps.FEWEST + 7L);
        }
        assertThat(Steps.next(shown, List.of())).isEmpty();
    }

    @Test
    void groupsThatMayBeOnePersonMoveTogether() {
        List<Figures.Figure> before = List.of(figure("AUDIENCE:JP Asia/Tokyo", keys(30)),
                figure("AUDIENCE:NR Pacific/Nauru", keys(1)));
        List<Figures.Figure> oneMore = List.of(before.getFirst(), figure("AUDIENCE:NR Pacific/Nauru", keys(2)));
        List<Figures.Figure> many = List.of(figure("AUDIENCE:JP Asia/Tokyo", keys(60)),
                figure("AUDIENCE:NR Pacific/Nauru", keys(2)));
        assertThat(Steps.nextTogether(before, oneMore)).isEqualTo(before);
        assertThat(Steps.nextTogether(before, many)).isEqualTo(many);
    }

    private int takenToMove() {
        List<Long> keys = keys(40);
        List<Figures.Figure> shown = List.of(figure("COUNTRY:JP", keys));
        for (int own = 1;; own++) {
            keys.add(key());
            List<Figures.Figure> next = Steps.next(shown, List.of(figure("COUNTRY:JP", keys)));
            if (!next.equals(shown)) {
                return own;
            }
        }
    }

    private static long people(List<Figures.Figure> figures) {
        return figures.stream().mapToLong(Figures.Figure::people).sum();
    }

    private static Figures.Figure figure(String cell, List<Long> keys) {
        return new Figures.Figure(cell, keys.size(), keys.stream().mapToLong(Long::longValue).sum());
    }

    private List<Long> keys(int people) {
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            keys.add(key());
        }
        return keys;
    }

    private long key() {
        return random.nextLong() & 0xFFFFFFFFL;
    }
}
