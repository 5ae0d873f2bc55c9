package org.cyclorama.booth.spaces.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceGraphTest {

    private static final Map<String, String> WORDS = Map.of("en", "Words");

    @Test
    void aSpaceThatCanBeWalkedHasNoFlaw() {
        assertThat(flaws("hall", scene("hall", to("booth")), scene("booth", to("hall")))).isEmpty();
    }

    @Test
    void aLoneSceneIsASpace() {
        assertThat(flaws("hall", scene("hall"))).isEmpty();
    }

    @Test
    void theStartMustBeThere() {
        assertThat(flaws("nowhere", scene("hall"))).containsExactly("start", "scenes[0]");
    }

    @Test
    void whatCanNotBeReachedIsAFlawThoughItLeadsBack() {
        assertThat(flaws("hall", scene("hall"), scene("attic", to("hall")))).containsExactly("scenes[1]");
    }

    @Test
    void aRoundOfScenesThatNobodyEntersIsAFlaw() {
        assertThat(flaws("hall", scene("hall"), scene("a", to("b")), scene("b", to("a")))).containsExactly("scenes[1]",
                "scenes[2]");
    }

    @Test
    void aSceneWithoutAWayOutIsAFlaw() {
        assertThat(flaws("hall", scene("hall", to("cellar")), scene("cellar"))).containsExactly("scenes[1]");
    }

    @Test
    void scenesThatOnlyLeadToEachOtherAreFlaws() {
        assertThat(flaws("hall", scene("hall", to("a")), scene("a", to("b")), scene("b", to("a"))))
                .containsExactly("scenes[1]", "scenes[2]");
    }

    @Test
    void aWayToNowhereIsAFlaw() {
        assertThat(flaws("hall", scene("hall", to("cellar")))).containsExactly("scenes[0].hotspots[0].target");
    }

    @Test
    void aCodeIsOfOneSceneAndOneHotspot() {
        assertThat(flaws("hall", scene("hall", to("hall"), to("hall")), scene("hall"))).containsExactly(
                "scenes[0].hotspots[1].code",
                "scenes[1].code");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "nothing", textBlock = """
            SCENE,   hall,                 true
            SCENE,   nothing,              false
            BOOTH,   turkey,               true
            BOOTH,   turkey/endpoint,      false
            BOOTH,   nothing,              false
            PRODUCT, turkey/endpoint,      true
            PRODUCT, turkey,               false
            FILM,    FILM-1,               true
            FILM,    FILM-2,               false
            TEXT,    nothing,              true
            TEXT,    hall,                 false
            LINK,    https://x.example/a,  true
            LINK,    http://x.example/a,   false
            LINK,    javascript:alert(1),  false
            """)
    void aTargetIsOfTheFormOfItsKind(Hotspot.Kind kind, String target, boolean sound) {
        Hotspot hotspot = new Hotspot("spot", kind, target, WORDS, WORDS, 0, 0);

        assertThat(flaws("hall", scene("hall", hotspot)).isEmpty()).isEqualTo(sound);
    }

    private static List<String> flaws(String start, Scene... scenes) {
        return SpaceGraph.of(new DefineSpace(SpaceKind.EXPO, WORDS, start, List.of(scenes), List.of("FILM-1"))).flaws().stream()
                .map(SpaceGraph.Flaw::field).toList();
    }

    private static Scene scene(String code, Hotspot... hotspots) {
        return new Scene(code, WORDS, WORDS, "/api/booth/v1/conferences/partners-2020/panoramas/x", null, List.of(hotspots));
    }

    private static Hotspot to(String scene) {
        return new Hotspot("to-" + scene, Hotspot.Kind.SCENE, scene, WORDS, WORDS, 0, 0);
    }
}
