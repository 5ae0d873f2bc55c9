package org.cyclorama.registration.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.cyclorama.registration.statistics.counting.Figures;
import org.junit.jupiter.api.Test;

/** What an attacker who sees two answers learns about one person. */
class DisclosureTest {

    private static final int ROUNDS = 20_000;
    private final Random random = new Random(2020);

    @Test
    void samePeopleAlwaysGiveTheSameAnswer() {
        Figures.Figure cell = cell(37);
        assertThat(Disclosure.perturbed(cell)).isEqualTo(Disclosure.perturbed(cell)).isBetween(35L, 39L);
    }

    @Test
    void perturbationFavoursNobody() {
        double mean = IntStream.range(0, ROUNDS).mapToLong(i -> Disclosure.perturbed(cell(100)) - 100).average().orElseThrow();
        assertThat(mean).isBetween(-0.05, 0.05);
    }

    /** One person more changes what is published by +1 less often than by anything else. */
    @Test
    void onePersonMoreIsNoDifferenceOfOne() {
        int[] differences = new int[10];
        for (int i = 0; i < ROUNDS; i++) {
            Figures.Figure before = cell(50);
            Figures.Figure after = new Figures.Figure(before.cell(), 51, before.keys() + key());
            differences[(int) (Disclosure.perturbed(after) - Disclosure.perturbed(before)) + 4]++;
        }
        assertThat(differences[4 + 1]).isLessThan(ROUNDS / 4);
        // From three fewer to five more, everything happens: neither coming nor staying away is ever excluded.
        assertThat(IntStream.of(Arrays.copyOfRange(differences, 1, 10)).filter(times -> times == 0).count()).isZero();
    }

    /** Whoever sees a change of class can't tell whether one person came, left, or swapped with another. */
    @Test
    void sameChangeOfClassComesFromComingLeavingAndSwapping() {
        assertThat(classesAfter(20, 21)).isGreaterThan(0);
        assertThat(classesAfter(20, 19)).isGreaterThan(0);
        assertThat(classesAfter(20, 20)).isGreaterThan(0);
    }

    @Test
    void fewPeopleOfACountryAreNotShown() {
        assertThat(Disclosure.of("c", List.of(cell("COUNTRY:NR", 2), cell("REGION:APAC", 2))).countries()).isEmpty();
    }

    @Test
    void totalsAreTensAndNothingElseAddsUp() {
        PublicStatisticsView shown = Disclosure.of("c", List.of(cell("REGION:APAC", 411), cell("REGION:META", 95),
                cell("REGION:CIS", 3), cell("COUNTRY:JP", 300)));
        assertThat(shown.regions()).allMatch(total -> total.people() % 10 == 0).hasSize(2);
        assertThat(shown.people()).isEqualTo(shown.regions().stream().mapToLong(PublicStatisticsView.Total::people).sum());
        assertThat(shown.countries()).containsExactly(new PublicStatisticsView.Band("JP", "200+"));
    }

    /** How often a country of {@code before} people, shown as 10-19, is shown as 20-49 when it has {@code after}. */
    private int classesAfter(int before, int after) {
        int times = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Figures.Figure was = cell("COUNTRY:JP", before);
            Figures.Figure is = new Figures.Figure(was.cell(), after, was.keys() + key());
            times += band(was).equals("10-19") && band(is).equals("20-49") ? 1 : 0;
        }
        return times;
    }

    private static String band(Figures.Figure country) {
        return Disclosure.of("c", List.of(country)).countries().getFirst().people();
    }

    private Figures.Figure cell(long people) {
        return cell("COUNTRY:JP", people);
    }

    private Figures.Figure cell(String name, long people) {
        long keys = 0;
        for (int i = 0; i < people; i++) {
            keys += key();
        }
        return new Figures.Figure(name, people, keys);
    }

    private long key() {
        return random.nextLong() & 0xFFFFFFFFL;
    }
}
