package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

import javax.imageio.ImageIO;

/** Without a login and by the API alone, somebody walks from the entrance of the headquarters to the cinema. */
@OnTheStack
class ExpoWalkIT {

    private static final String CONFERENCE = Event.BOOTH + "/conferences/" + Event.SLUG;

    private final Callers callers;
    private JsonPath booths;
    private JsonPath films;

    ExpoWalkIT(Callers callers) {
        this.callers = callers;
    }

    @BeforeEach
    void whatIsThere() {
        booths = read(Event.BOOTHS + "?lang=tr");
        films = read(CONFERENCE + "/films?lang=tr&zone=Europe/Istanbul");
    }

    @Test
    void aVisitorWalksFromTheEntranceToTheCinema() {
        JsonPath spaces = read(CONFERENCE + "/spaces?lang=tr");

        assertThat(walk(spaces, "TOUR")).startsWith("entrance").contains("atrium", "research-lab", "studio-cyclorama",
                "embankment-terrace");
        assertThat(walk(spaces, "EXPO")).startsWith("hall").containsAll(booths.getList("items.code"));
        assertThat(walk(spaces, "LOUNGE")).containsExactly("foyer", "cinema");
    }

    @Test
    void theCinemaShowsItsFilms() {
        assertThat(films.getList("items")).hasSize(3);
        assertThat(films.getList("items.title")).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(films.getList("items.onDemand")).containsOnly(true);
    }

    /** The codes of all scenes of a space, as one comes through them. */
    private Set<String> walk(JsonPath spaces, String kind) {
        String space = "items.find { it.kind == '" + kind + "' }.";
        Set<String> seen = new LinkedHashSet<>();
        var next = new ArrayDeque<>(List.of(spaces.getString(space + "start")));
        while (!next.isEmpty()) {
            String code = next.remove();
            if (seen.add(code)) {
                Map<String, Object> scene = spaces.getMap(space + "scenes.find { it.code == '" + code + "' }");
                assertThat(scene.get("description").toString()).as(code).isNotBlank();
                look(scene.get("panorama").toString());
                for (Object hotspot : (List<?>) scene.get("hotspots")) {
                    next.addAll(follow((Map<?, ?>) hotspot));
                }
            }
        }
        return seen;
    }

    /** Where one can go on to. */
    private List<String> follow(Map<?, ?> hotspot) {
        assertThat(hotspot.get("label").toString()).isNotBlank();
        assertThat(hotspot.get("text").toString()).isNotBlank();
        String target = String.valueOf(hotspot.get("target"));
        switch (hotspot.get("kind").toString()) {
            case "SCENE" -> {
                return List.of(target);
            }
            case "BOOTH" -> visit(target);
            case "PRODUCT" -> assertThat(booth(target.split("/")[0]).getList("products.code")).contains(target.split("/")[1]);
            case "FILM" -> assertThat(films.getList("items.code")).contains(target);
            default -> assertThat(hotspot.get("kind")).isEqualTo("TEXT");
        }
        return List.of();
    }

    private void visit(String code) {
        JsonPath booth = booth(code);
        assertThat(booth.getString("welcome")).isNotBlank();
        assertThat(booth.getList("team.name")).isNotEmpty();
        callers.anyone().body(Map.of("seconds", 0)).post(Event.BOOTH + "/booths/{id}/visits", booth.getString("id")).then()
                .statusCode(204);
    }

    private JsonPath booth(String code) {
        return read(Event.BOOTH + "/booths/" + booths.getString("items.find { it.code == '" + code + "' }.id") + "?lang=tr");
    }

    /** The whole sphere is there, in enough detail to look around. */
    private void look(String panorama) {
        byte[] bytes = callers.anyone().accept("image/*").get(panorama).then().statusCode(200).extract().asByteArray();
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(picture.getWidth()).as(panorama).isEqualTo(2 * picture.getHeight()).isGreaterThanOrEqualTo(2048);
        } catch (IOException e) {
            throw new UncheckedIOException(panorama, e);
        }
    }

    private JsonPath read(String path) {
        return callers.anyone().get(path).then().statusCode(200).extract().jsonPath();
    }
}
