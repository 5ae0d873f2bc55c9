package org.cyclorama.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The reference event, from its files to a visitor's screen. */
@QuarkusTest
class JourneyTest {

    @Test
    void theReferenceEventIsReleasedAndReadInTokyo() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201).body("airings", hasSize(23));
        stage.visit("/airings").then().statusCode(200).body("items", empty());
        Stage.asOrganizer().get(stage.path("/programme/findings")).then().statusCode(200).body("items", empty());

        stage.release("{\"note\": \"First programme\"}").then().statusCode(201)
                .body("number", equalTo(1)).body("changes.added", hasSize(20)).body("changes.moved", empty());

        var airings = stage.visit("/airings?zone=Asia/Tokyo&limit=200").then().statusCode(200)
                .body("items", hasSize(20))
                .body("items.kind", everyItem(not("REHEARSAL")))
                .body("items[0].code", equalTo("SIN-OPEN-LIVE"))
                .body("items[0].localStart", equalTo("2020-11-19T12:30:00+09:00"))
                .body("items[0].localDay", equalTo("2020-11-19"))
                .extract();
        assertThat(airings.asString()).doesNotContain("LINK-TEST").doesNotContain("RUN-THROUGH");
        stage.visit("/sessions").then().statusCode(200).body("items", hasSize(15));
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        Stage stage = Stage.set();
        stage.importFirst(Stage.sample("programme.json")).then().statusCode(201);
        String tag = stage.draftTag();
        String draft = stage.draft().asString();

        stage.importAgain(Stage.sample("programme.json")).then().statusCode(200).header("ETag", tag);
        stage.importAgain(draft).then().statusCode(200).header("ETag", tag);
        assertThat(stage.draft().asString()).isEqualTo(draft);
    }
}
