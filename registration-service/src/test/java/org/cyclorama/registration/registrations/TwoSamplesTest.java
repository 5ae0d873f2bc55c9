package org.cyclorama.registration.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Worked by hand from the formulas of the textbook. */
class TwoSamplesTest {

    @Test
    void samplesThatAreAlikeAreByChance() {
        var same = new TwoSamples(new double[] { 1, 2, 3 }, new double[] { 1, 2, 3 });
        assertThat(same.u()).isEqualTo(4.5);
        assertThat(same.z(same.u())).isZero();
        assertThat(TwoSamples.p(0)).isEqualTo(1, within(1e-6));
    }

    @Test
    void samplesThatDoNotOverlapHardlyAre() {
        var apart = new TwoSamples(new double[] { 1, 2, 3, 4, 5 }, new double[] { 6, 7, 8, 9, 10 });
        assertThat(apart.u()).isZero();
        assertThat(apart.z(0)).isEqualTo(-2.6112, within(1e-4));
        assertThat(TwoSamples.p(-2.6112)).isEqualTo(0.00902, within(1e-5));
    }

    @Test
    void tiesShareTheirRank() {
        var tied = new TwoSamples(new double[] { 1, 2, 2, 3 }, new double[] { 2, 3, 3, 4 });
        assertThat(tied.u()).isEqualTo(3);
        assertThat(tied.z(3)).isEqualTo(-1.5174, within(1e-4));
    }
}
