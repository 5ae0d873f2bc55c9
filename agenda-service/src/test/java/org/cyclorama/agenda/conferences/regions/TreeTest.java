package org.cyclorama.agenda.conferences.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void worldIsIso3166() {
        assertThat(Tree.WORLD).hasSize(249).contains("TR", "BR", "JP").doesNotContain("AN", "XK", "UK");
    }

    @Test
    void oneRegionWithTheWholeWorldIsATree() {
        assertThat(Tree.faults(List.of(region("ALL", null, world())))).isEmpty();
    }

    @Test
    void everyFaultIsNamed() {
        List<String> countries = Stream.concat(world().stream().filter(code -> !code.equals("TR")), Stream.of("BR")).toList();
        assertThat(Tree.faults(List.of(region("A", "B", countries), region("B", "A", List.of()), region("C", "D", List.of()),
                region("E", null, List.of()), region("E", null, List.of()))))
                .containsExactlyInAnyOrder("country TR is missing", "country BR is there twice", "region E is there twice",
                        "region A does not lead up to a root", "region B does not lead up to a root",
                        "region C does not lead up to a root");
    }

    private static List<String> world() {
        return List.copyOf(Tree.WORLD);
    }

    private static Region region(String code, String parent, List<String> countries) {
        return new Region(code, parent, null, null, null, countries);
    }
}
