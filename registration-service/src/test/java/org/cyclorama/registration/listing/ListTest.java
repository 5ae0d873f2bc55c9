package org.cyclorama.registration.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.batch;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

@QuarkusTest
class ListTest {

    private static final String API = "/api/registration/v1";

    @Test
    void everyFilterNarrows() {
        String conference = conference(5);
        UUID japan = registered(conference, somebody(), inPerson("HALL"));
        UUID german = registered(conference, somebody(), online().replace("JP", "DE").replace("B2B", "B2C")
                .replace("大島 美咲", "Jörg 100%_Müller"));
        only(conference, Map.of("country", "JP"), japan);
        only(conference, Map.of("region", "EUROPE"), german);
        only(conference, Map.of("mode", "IN_PERSON"), japan);
        only(conference, Map.of("track", "B2C"), german);
        only(conference, Map.of("text", "大島"), japan);
        only(conference, Map.of("text", "jörg 100%_m"), german);
        list(conference, Map.of("text", "%%")).body("items", hasSize(0));
        list(conference, Map.of("state", "CANCELLED")).body("items", hasSize(0));
        list(conference, Map.of("kind", "CREW")).body("items", hasSize(0));
        list(conference, Map.of("mode", "HOLOGRAM")).statusCode(400);
    }

    @Test
    void teamSeesThoseOfItsRegionsAndUnderThemWhoAgreedToBeContacted() {
        String conference = conference(5);
        UUID agreed = registered(conference, somebody(), online().replace("JP", "TR"));
        registered(conference, somebody(), inPerson("HALL").replace("JP", "TR"));
        registered(conference, somebody(), online());
        as(Tokens.team("META")).get(API + "/conferences/" + conference + "/registrations").then().statusCode(200)
                .body("items.id", contains(agreed.toString()));
        as(Tokens.team("EUROPE")).get(API + "/conferences/" + conference + "/registrations").then().body("items", hasSize(0));
        as(Tokens.team()).get(API + "/conferences/" + conference + "/registrations").then().body("items", hasSize(0));
        as(Tokens.team("META")).get(API + "/conferences/" + conference + "/registrations/changes").then().statusCode(403);
    }

    @Test
    void portalCannotAskForAnotherPartnersPeople() {
        String conference = conference(5);
        String own = partner(conference, 5);
        String other = partner(conference, 5);
        batch(conference, other, 3);
        as(Tokens.partner(own)).queryParam("partner", other).get(API + "/conferences/" + conference + "/registrations").then()
                .statusCode(200).body("items", hasSize(0));
        as(Tokens.partner(own)).accept("text/csv").get(API + "/conferences/" + conference + "/registrations").then()
                .body(equalTo(as(Tokens.partner(own)).accept("text/csv").queryParam("partner", other)
                        .get(API + "/conferences/" + conference + "/registrations").asString()));
    }

    @Test
    void tableHasEverybodyAndNoFormula() {
        String conference = conference(1);
        String partner = partner(conference, 1_000);
        batch(conference, partner, 450);
        registered(conference, somebody(), online().replace("大島 美咲", "=HYPERLINK(1)"));
        String table = as(Tokens.organizer()).queryParam("format", "csv")
                .get(API + "/conferences/" + conference + "/registrations").then().statusCode(200).extract().asString();
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new StringReader(table)).stream().toList();
        assertThat(rows).hasSize(451).extracting(row -> row.getField("email")).doesNotHaveDuplicates();
        assertThat(rows.getLast().getField("name")).isEqualTo("'=HYPERLINK(1)");
        assertThat(rows.getFirst().getField("partner")).isEqualTo(partner);
    }

    @Test
    void ranksAreThoseOfTheWaitingList() {
        String conference = conference(1);
        for (int i = 0; i < 4; i++) {
            registered(conference, somebody(), inPerson("HALL"));
        }
        list(conference, Map.of()).body("items.waitingFor.rank", contains(1, 2, 3));
        list(conference, Map.of("limit", "2")).body("items", hasSize(2));
    }

    private static void only(String conference, Map<String, String> filter, UUID id) {
        list(conference, filter).statusCode(200).body("items.id", contains(id.toString()));
    }

    private static ValidatableResponse list(String conference, Map<String, String> filter) {
        return as(Tokens.organizer()).queryParams(filter).get(API + "/conferences/" + conference + "/registrations").then();
    }
}
