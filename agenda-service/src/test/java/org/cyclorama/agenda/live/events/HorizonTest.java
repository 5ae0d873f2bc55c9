package org.cyclorama.agenda.live.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.cyclorama.agenda.live.events.EventRepository.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Transactions begin, take numbers, commit or fail in any order, while somebody reads. */
class HorizonTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingEverAppearsBeforeWhatWasToldAndNothingIsLeftOut(int seed) {
        Random random = new Random(seed);
        Horizon horizon = new Horizon();
        List<Writer> writers = new ArrayList<>();
        TreeSet<Long> visible = new TreeSet<>();
        List<Long> told = new ArrayList<>();
        long next = 1;
        for (int step = 0; step < 400; step++) {
            switch (random.nextInt(4)) {
                case 0 -> writers.add(new Writer("w" + step, new HashSet<>()));
                case 1 -> next += write(writers, random, next);
                case 2 -> end(writers, random, visible);
                default -> tell(horizon, next, writers, visible, told);
            }
        }
        writers.forEach(writer -> visible.addAll(writer.numbers()));
        tell(horizon, next, List.of(), visible, told);
        assertThat(told).isSorted().doesNotHaveDuplicates().containsExactlyElementsOf(visible);
    }

    @Test
    void whoBeganLaterHoldsNobodyUp() {
        Horizon horizon = new Horizon();
        assertThat(horizon.at(new Moment(5, Set.of("a")))).as("nobody knows yet").isZero();
        assertThat(horizon.at(new Moment(7, Set.of("b")))).isEqualTo(5);
        assertThat(horizon.at(new Moment(9, Set.of("b", "c")))).isEqualTo(5);
        assertThat(horizon.at(new Moment(12, Set.of("c")))).isEqualTo(7);
        assertThat(horizon.at(new Moment(12, Set.of()))).isEqualTo(12);
    }

    private static int write(List<Writer> writers, Random random, long next) {
        if (writers.isEmpty()) {
            return 0;
        }
        writers.get(random.nextInt(writers.size())).numbers().add(next);
        return 1;
    }

    private static void end(List<Writer> writers, Random random, Set<Long> visible) {
        if (!writers.isEmpty()) {
            Writer ended = writers.remove(random.nextInt(writers.size()));
            if (random.nextInt(5) > 0) {
                visible.addAll(ended.numbers());
            }
        }
    }

    private static void tell(Horizon horizon, long next, List<Writer> writers, TreeSet<Long> visible, List<Long> told) {
        Set<String> writing = new HashSet<>(writers.stream().map(Writer::name).toList());
        long settled = horizon.at(new Moment(next, writing));
        long last = told.isEmpty() ? 0 : told.getLast();
        visible.tailSet(last, false).headSet(settled).forEach(told::add);
    }

    private record Writer(String name, Set<Long> numbers) {
    }
}
