package org.cyclorama.registration.privacy;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.cyclorama.registration.Eventually;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

@QuarkusTest
class ExportTest {

    private static final String API = "/api/registration/v1/me/privacy";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String person = somebody();

    @BeforeEach
    void everybodyAnswers() {
        List.of("agenda", "booth", "gifts").forEach(service -> TestServices.answer(service, 200));
    }

    @Test
    void exportHoldsWhatEveryServiceKnows() throws Exception {
        UUID registration = registered(conference(1), person, online());
        String id = begin("export");
        done(person, id).body("receipts.service", equalTo(List.of("agenda", "booth", "gifts", "registration")))
                .body("receipts.answeredAt", everyItem(notNullValue())).body("archive", endsWith(id + "/archive"));
        Map<String, String> archive = archive(id);
        assertThat(archive).containsKeys("booth/data.json", "gifts/things.csv", "agenda/things.csv",
                "registration/registrations.csv", "registration/consents.csv");
        assertThat(JsonPath.from(archive.get("registration/data.json")).getString("registrations[0].id"))
                .isEqualTo(registration.toString());
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(archive.get("booth/things.csv")).stream().toList();
        assertThat(rows.getFirst().getField("text")).isEqualTo("'=1+1; \"quoted\", ünïcode");
        assertThat(rows.getLast().getField("extra")).isEqualTo("true");
        assertThat(CsvReader.builder().ofNamedCsvRecord(archive.get("registration/consents.csv")).stream()
                .map(row -> row.getField("purpose") + " " + row.getField("given"))).containsExactly("CONTACT true");
    }

    @Test
    void serviceThatIsDownIsAskedUntilItAnswersAndTheOthersOnce() {
        TestServices.answer("booth", 503);
        String id = begin("export");
        Eventually.holds(PATIENCE, () -> assertThat(TestServices.asked("booth", "export", Tokens.subject(person)))
                .isGreaterThanOrEqualTo(2));
        show(person, id).statusCode(200).body("state", equalTo("RUNNING"))
                .body("receipts.find { it.service == 'booth' }.answeredAt", nullValue());
        as(Tokens.participant(person)).get(API + "/requests/" + id + "/archive").then().statusCode(409);
        as(Tokens.participant(person)).post(API + "/export").then().statusCode(200).body("id", equalTo(id));
        TestServices.answer("booth", 200);
        done(person, id);
        assertThat(TestServices.asked("gifts", "export", Tokens.subject(person))).isEqualTo(1);
    }

    @Test
    void requestIsItsPersonsAlone() {
        String id = begin("export");
        done(person, id);
        show(somebody(), id).statusCode(404);
        as(Tokens.participant(somebody())).get(API + "/requests/" + id + "/archive").then().statusCode(404);
        given().post(API + "/export").then().statusCode(401);
    }

    @Test
    void tooManyRequestsAreRefused() {
        for (int i = 0; i < 10; i++) {
            done(person, begin("export"));
        }
        as(Tokens.participant(person)).post(API + "/export").then().statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void sameKeyIsTheSameRequestAlsoWhenItIsDone() {
        String key = UUID.randomUUID().toString();
        String id = as(Tokens.participant(person)).header("Idempotency-Key", key).post(API + "/export").then().statusCode(201)
                .extract().path("id");
        done(person, id);
        as(Tokens.participant(person)).header("Idempotency-Key", key).post(API + "/export").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("id", equalTo(id));
        assertThat(begin("export")).isNotEqualTo(id);
    }

    private String begin(String what) {
        return as(Tokens.participant(person)).post(API + "/" + what).then().statusCode(201)
                .body("state", equalTo("RUNNING")).extract().path("id");
    }

    static ValidatableResponse done(String person, String id) {
        Eventually.holds(PATIENCE, () -> show(person, id).body("state", equalTo("DONE")));
        return show(person, id);
    }

    static ValidatableResponse show(String person, String id) {
        return as(Tokens.participant(person)).get(API + "/requests/" + id).then();
    }

    private Map<String, String> archive(String id) throws IOException {
        byte[] zip = as(Tokens.participant(person)).get(API + "/requests/" + id + "/archive").then().statusCode(200)
                .contentType("application/zip").extract().asByteArray();
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
