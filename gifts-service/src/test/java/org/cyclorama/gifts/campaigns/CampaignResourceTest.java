package org.cyclorama.gifts.campaigns;

import static org.cyclorama.gifts.Given.define;
import static org.cyclorama.gifts.Given.with;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.stream.Stream;

import org.cyclorama.gifts.Given;
import org.cyclorama.gifts.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CampaignResourceTest {

    @Test
    void aNewCampaignHasItsWholeStock() {
        String conference = Given.conference();
        Given.gift(conference, "bear");
        define(conference, "bears", with(Given.campaign(150), "closesAt", "2099-11-19T18:00:00Z"), "If-None-Match", "*")
                .statusCode(201).header("ETag", "\"0\"")
                .body("conference", equalTo(conference)).body("code", equalTo("bears")).body("gift", equalTo("bear"))
                .body("stock", equalTo(150)).body("granted", equalTo(0)).body("left", equalTo(150))
                .body("opensAt", nullValue()).body("closesAt", equalTo("2099-11-19T18:00:00Z"))
                .body("source", equalTo("BOOTH")).body("perPerson", equalTo("SOURCE"));
    }

    @Test
    void withoutStockThereIsNoLimit() {
        String conference = Given.conferenceWith("bears", null);
        define(conference, "bears", Given.campaign(null), "If-Match", "\"0\"").statusCode(200)
                .body("stock", nullValue()).body("left", nullValue());
    }

    @Test
    void theStockIsNeverLoweredBelowWhatIsGiven() {
        String conference = Given.conferenceWith("bears", 5);
        Stream.of("ana", "bo", "cem").forEach(person -> Given.give(conference, Given.wish("bears", person)).statusCode(201));
        Problems.expect(define(conference, "bears", Given.campaign(2), "If-Match", "\"0\""), 409, "stock-below-granted")
                .body("granted", equalTo(3));
        define(conference, "bears", Given.campaign(3), "If-Match", "\"0\"").statusCode(200)
                .body("granted", equalTo(3)).body("left", equalTo(0));
        Problems.expect(Given.give(conference, Given.wish("bears", "dan")), 409, "out-of-stock");
    }

    @Test
    void grantsDoNotMakeTheOrganizersVersionStale() {
        String conference = Given.conferenceWith("bears", 5);
        Given.give(conference, Given.wish("bears", "ana")).statusCode(201);
        define(conference, "bears", Given.campaign(6), "If-Match", "\"0\"").statusCode(200).header("ETag", "\"1\"")
                .body("granted", equalTo(1)).body("left", equalTo(5));
    }

    @Test
    void aStaleChangeIsToldWhatItMissed() {
        String conference = Given.conferenceWith("bears", 5);
        define(conference, "bears", with(Given.campaign(6), "opensAt", "2020-01-01T00:00:00Z"), "If-Match", "\"0\"")
                .statusCode(200);
        Problems.expect(define(conference, "bears", Given.campaign(7), "If-Match", "\"0\""), 412, "precondition-failed")
                .body("changedFields", containsInAnyOrder("stock", "opensAt"));
        Problems.expect(define(conference, "bears", Given.campaign(7), "If-None-Match", "*"), 412, "precondition-failed");
    }

    @Test
    void theRuleOfOneNeverChanges() {
        String conference = Given.conferenceWith("bears", 5);
        Problems.expect(define(conference, "bears", with(Given.campaign(5), "perPerson", "CAMPAIGN"), "If-Match", "\"0\""), 409,
                "rule-of-one-fixed");
    }

    @Test
    void aCampaignGivesOnlyAGiftOfItsConference() {
        String conference = Given.conference();
        Problems.expect(define(conference, "bears", Given.campaign(5), "If-None-Match", "*"), 422, "unknown-gift");
    }

    @Test
    void aNewKindOfSourceIsDataAndCampaignsGiveForItAtOnce() {
        String conference = Given.conference();
        Given.gift(conference, "bear");
        Problems.expect(define(conference, "bears", with(Given.campaign(5), "source", "LOTTERY"), "If-None-Match", "*"), 422,
                "unknown-source-kind");
        Given.organizer().body(Map.of("name", Map.of("en", "Asked a question"))).put("/api/gifts/v1/source-kinds/QUESTION")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        Given.organizer().get("/api/gifts/v1/source-kinds").then().statusCode(200)
                .body("items.code", hasItems("BOOTH", "ORGANIZER", "QUESTION"));
        define(conference, "bears", with(Given.campaign(5), "source", "QUESTION"), "If-None-Match", "*").statusCode(201);
        Given.give(conference, with(Given.wish("bears", "ana"), "source", "question:17")).statusCode(201);
        Problems.expect(Given.give(conference, Given.wish("bears", "ana")), 422, "source-mismatch");
    }

    @Test
    void theOrganizerSeesAllCampaignsWithWhatIsLeft() {
        String conference = Given.conferenceWith("bears", 5);
        define(conference, "owls", Given.campaign(null), "If-None-Match", "*").statusCode(201);
        Given.give(conference, Given.wish("bears", "ana")).statusCode(201);
        String next = Given.organizer().queryParam("limit", 1).get("/api/gifts/v1/conferences/{c}/campaigns", conference).then()
                .statusCode(200).body("items.code", contains("bears")).body("items[0].left", equalTo(4))
                .body("items[0].etag", equalTo("\"0\"")).header("Link", containsString("rel=\"next\"")).extract().path("next");
        Given.organizer().queryParam("cursor", next).get("/api/gifts/v1/conferences/{c}/campaigns", conference).then()
                .body("items.code", contains("owls")).body("next", nullValue());
    }

    @Test
    void anUnknownConferenceHasNoCampaigns() {
        Problems.expect(define("nowhere", "bears", Given.campaign(5), "If-None-Match", "*"), 404, "not-found");
    }

    static Stream<Arguments> wrong() {
        Map<String, Object> campaign = Given.campaign(5);
        return Stream.of(
                Arguments.of("stock", with(campaign, "stock", -1)),
                Arguments.of("stock", with(campaign, "stock", "many")),
                Arguments.of("gift", with(campaign, "gift", "Not A Code")),
                Arguments.of("source", with(campaign, "source", 7)),
                Arguments.of("perPerson", with(campaign, "perPerson", null)),
                Arguments.of("opensAt", with(campaign, "opensAt", "tomorrow")),
                Arguments.of("windowInOrder",
                        with(with(campaign, "opensAt", "2020-11-19T18:00:00Z"), "closesAt", "2020-11-19T06:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongCampaignIsRefusedByField(String field, Map<String, Object> campaign) {
        String conference = Given.conference();
        Given.gift(conference, "bear");
        Problems.expect(define(conference, "bears", campaign, "If-None-Match", "*"), 400, "invalid-request")
                .body("violations.field", hasItem(containsString(field)));
    }
}
