package org.cyclorama.booth.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.cyclorama.booth.agenda.RegionTree.Region;
import org.junit.jupiter.api.Test;

class RegionTreeTest {

    private final RegionTree tree = new RegionTree(
            List.of(new Region("META", null, null, null), new Region("TURKEY", "META", null, null),
                    new Region("ANATOLIA", "TURKEY", null, null), new Region("EUROPE", null, null, null)));

    @Test
    void aRegionCoversWhatIsUnderItAtAnyDepth() {
        assertThat(tree.withThoseUnder(Set.of("META"))).containsExactlyInAnyOrder("META", "TURKEY", "ANATOLIA");
    }

    @Test
    void aRegionDoesNotCoverWhatItIsUnder() {
        assertThat(tree.withThoseUnder(Set.of("TURKEY"))).containsExactlyInAnyOrder("TURKEY", "ANATOLIA");
    }

    @Test
    void regionsThatWereMistakenlyPutUnderEachOtherAreWalkedOnce() {
        RegionTree knot = new RegionTree(List.of(new Region("A", "B", null, null), new Region("B", "A", null, null)));

        assertThat(knot.withThoseUnder(Set.of("A"))).containsExactlyInAnyOrder("A", "B");
    }
}
