package org.cyclorama.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.local.sample.Given.codes;
import static org.cyclorama.local.sample.Given.each;
import static org.cyclorama.local.sample.Given.texts;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class ExpoTest {

    private final List<JsonNode> spaces = each(Given.file("spaces.json").path("spaces")).map(entry -> entry.path("space"))
            .toList();
    private final JsonNode booths = Given.file("booths.json").path("booths");
    private final JsonNode gifts = Given.file("gifts.json");
    private final JsonNode programme = Given.file("programme.json");

    @Test
    void scenesBoothsProductsAndCampaignsAreThoseOfTheReference() {
        JsonNode expo = Given.reference().path("expo").path("spaces");
        for (int space = 0; space < expo.size(); space++) {
            assertThat(codes(spaces.get(space).path("scenes"))).isEqualTo(texts(expo.get(space).path("scenes")));
        }
        JsonNode expected = expo.get(0).path("booths");
        assertThat(codes(booths)).hasSize(6).isEqualTo(codes(expected));
        for (int booth = 0; booth < booths.size(); booth++) {
            assertThat(codes(booths.get(booth).path("products"))).isEqualTo(texts(expected.get(booth).path("products")));
            assertThat(booths.get(booth).path("region")).isEqualTo(expected.get(booth).path("region"));
            assertThat(booths.get(booth).path("campaign")).isEqualTo(expected.get(booth).path("campaign"));
        }
    }

    @Test
    void everyHotspotLeadsSomewhere() {
        Set<String> products = each(booths).flatMap(booth -> codes(booth.path("products")).stream()
                .map(product -> booth.path("code").textValue() + "/" + product)).collect(Collectors.toSet());
        for (JsonNode space : spaces) {
            Map<String, List<String>> targets = Map.of("SCENE", codes(space.path("scenes")), "BOOTH", codes(booths), "PRODUCT",
                    List.copyOf(products), "FILM", texts(space.path("films")));
            assertThat(hotspots(space)).isNotEmpty().filteredOn(hotspot -> !"TEXT".equals(hotspot.path("kind").textValue()))
                    .allSatisfy(hotspot -> assertThat(targets.get(hotspot.path("kind").textValue()))
                            .contains(hotspot.path("target").textValue()));
        }
    }

    @Test
    void everySceneIsReachedFromTheStartAndHasHotspotsWithCodesOfTheirOwn() {
        assertThat(spaces).hasSize(3).allSatisfy(space -> {
            assertThat(reached(space)).containsExactlyInAnyOrderElementsOf(codes(space.path("scenes")));
            assertThat(each(space.path("scenes")))
                    .allSatisfy(scene -> assertThat(codes(scene.path("hotspots"))).doesNotHaveDuplicates());
        });
    }

    @Test
    void filmsOfTheLoungeAreFilmsOnDemand() {
        List<String> onDemand = each(programme.path("sessions")).filter(session -> session.path("onDemand").asBoolean())
                .map(session -> session.path("code").textValue()).toList();
        assertThat(texts(spaces.getLast().path("films"))).hasSize(3).isEqualTo(onDemand);
    }

    @Test
    void everyBoothIsOfARegionAndEveryCampaignGivesAGiftThatExists() {
        assertThat(each(booths).map(booth -> booth.path("region").textValue()))
                .containsExactlyInAnyOrderElementsOf(codes(Given.file("regions.json").path("regions")));
        assertThat(each(booths).map(booth -> booth.path("campaign").textValue()))
                .containsExactlyInAnyOrderElementsOf(codes(gifts.path("campaigns")));
        JsonNode expected = Given.reference().path("campaigns");
        for (int campaign = 0; campaign < expected.size(); campaign++) {
            JsonNode given = gifts.path("campaigns").get(campaign);
            assertThat(given.path("code")).isEqualTo(expected.get(campaign).path("code"));
            assertThat(given.path("campaign").path("gift")).isEqualTo(expected.get(campaign).path("gift"));
            assertThat(given.path("campaign").path("stock").asInt()).isEqualTo(expected.get(campaign).path("stock").asInt());
            assertThat(codes(gifts.path("gifts"))).contains(given.path("campaign").path("gift").textValue());
        }
    }

    private static List<JsonNode> hotspots(JsonNode space) {
        return each(space.path("scenes")).flatMap(scene -> each(scene.path("hotspots"))).toList();
    }

    private static Set<String> reached(JsonNode space) {
        Set<String> reached = new HashSet<>();
        var next = new ArrayDeque<>(List.of(space.path("start").textValue()));
        while (!next.isEmpty()) {
            String code = next.remove();
            if (reached.add(code)) {
                each(space.path("scenes")).filter(scene -> code.equals(scene.path("code").textValue()))
                        .flatMap(scene -> each(scene.path("hotspots")))
                        .filter(hotspot -> "SCENE".equals(hotspot.path("kind").textValue()))
                        .forEach(hotspot -> next.add(hotspot.path("target").textValue()));
            }
        }
        return reached;
    }
}
