package org.cyclorama.booth.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.cyclorama.booth.Expo;
import org.cyclorama.booth.spaces.films.TestFilms;
import org.cyclorama.booth.spaces.panoramas.TestPictures;
import org.cyclorama.testkit.TestAgenda;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The expo of the sample event, set up as it lies in the repository and then walked by its public API alone. */
@QuarkusTest
class SampleWalkTest {

    private static final Path SAMPLE = Path.of(System.getProperty("repository.root", ".."), "sample/partners-2020");
    private static final Pattern PANORAMA = Pattern.compile("/conferences/partners-2020/panoramas/([\\w-]+)");

    private final String conference = Expo.conference();
    private final String path = API + "/conferences/" + conference;

    @AfterEach
    void agendaIsAsBefore() {
        TestAgenda.up();
    }

    @Test
    void aVisitorWalksFromTheEntranceToTheCinemaAndSeesEverything() throws IOException {
        setUp();
        Map<String, JsonPath> spaces = new HashMap<>();
        as(null).get(path + "/spaces").then().extract().jsonPath().getList("items.id", String.class)
                .forEach(id -> spaces.put(as(null).get(API + "/spaces/" + id).jsonPath().getString("code"),
                        as(null).get(API + "/spaces/" + id + "?lang=ja").jsonPath()));

        assertThat(walk(spaces.get("TOUR"))).startsWith("entrance").hasSize(5);
        assertThat(walk(spaces.get("EXPO"))).startsWith("hall").hasSize(7);
        assertThat(walk(spaces.get("LOUNGE"))).containsExactly("foyer", "cinema");
        assertThat(spaces.get("LOUNGE").getList(
                "scenes.find { it.code == 'cinema' }.hotspots.findAll { it.kind == 'FILM' }.target",
                String.class)).isEqualTo(spaces.get("LOUNGE").getList("films"));
        as(null).get(path + "/films").then().statusCode(200).body("items.code", equalTo(spaces.get("LOUNGE").getList("films")))
                .body("items.media", everyItem(startsWith("https://"))).body("playing.film", contains("FILM-1"));
    }

    /** From scene to scene as the hotspots lead, entering every booth and looking at every product on the way. */
    private List<String> walk(JsonPath space) {
        Map<String, JsonPath> booths = as(null).get(path + "/booths").jsonPath().getList("items.id", String.class).stream()
                .map(id -> as(null).get(API + "/booths/" + id + "?lang=ja").jsonPath())
                .collect(Collectors.toMap(booth -> booth.getString("code"), booth -> booth));
        Set<String> seen = new LinkedHashSet<>();
        var next = new ArrayDeque<>(List.of(space.getString("start")));
        while (!next.isEmpty()) {
            String code = next.remove();
            if (seen.add(code)) {
                String scene = "scenes.find { it.code == '" + code + "' }";
                as(null).get(space.getString(scene + ".panorama")).then().statusCode(200);
                assertThat(space.getString(scene + ".description")).isNotBlank();
                for (Map<String, Object> hotspot : space.<Map<String, Object>> getList(scene + ".hotspots")) {
                    assertThat(hotspot.get("text").toString()).isNotBlank();
                    follow(hotspot, booths);
                    if ("SCENE".equals(hotspot.get("kind"))) {
                        next.add(hotspot.get("target").toString());
                    }
                }
            }
        }
        return List.copyOf(seen);
    }

    private static void follow(Map<String, Object> hotspot, Map<String, JsonPath> booths) {
        String[] target = Objects.toString(hotspot.get("target"), "").split("/");
        switch (hotspot.get("kind").toString()) {
            case "BOOTH" -> assertThat(booths.get(target[0]).getString("welcome")).isNotBlank();
            case "PRODUCT" -> assertThat(booths.get(target[0]).getList("products.code")).contains(target[1]);
            default -> assertThat(hotspot.get("label").toString()).isNotBlank();
        }
    }

    private void setUp() throws IOException {
        TestFilms.known(conference, StreamSupport.stream(read("programme.json").path("sessions").spliterator(), false)
                .filter(session -> session.path("kind").asText().equals("FILM")).map(film -> film.path("code").asText())
                .toArray(String[]::new));
        for (JsonNode booth : read("booths.json").path("booths")) {
            String id = as(Tokens.organizer()).body(booth.toString()).post(path + "/booths").then().statusCode(201).extract()
                    .path("id");
            as(Tokens.organizer()).post(API + "/booths/" + id + "/publication").then().statusCode(200);
        }
        for (JsonNode space : read("spaces.json").path("spaces")) {
            String definition = space.path("space").toString();
            PANORAMA.matcher(definition).results().map(address -> address.group(1)).distinct()
                    .forEach(code -> TestPictures.panorama(conference, code));
            as(Tokens.organizer()).header("If-None-Match", "*").body(definition.replace("partners-2020", conference))
                    .put(path + "/spaces/" + space.path("code").asText()).then().statusCode(201);
        }
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(SAMPLE.resolve(file)));
    }
}
