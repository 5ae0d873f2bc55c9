package org.cyclorama.agenda.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.agenda.calendar.Subscriber.event;
import static org.cyclorama.agenda.calendar.Subscriber.read;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;

/** Texts that break the lines of careless writers, in calendars. */
@QuarkusTest
class CalendarTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "ar", "ja", "tr", "en" })
    void linesAreNeverLongerThan75OctetsAndLoseNothing(String language) {
        Stage stage = Stage.set();
        String long_ = switch (language) {
            case "ar" -> "الوصول إلى الحماية السيبرانية، في كل مكان؛ ".repeat(20);
            case "ja" -> "サイバー免疫、どこでも、いつでも。𠮷野家😀".repeat(20);
            default -> "Çok uzun; bir, metin\\n ve satır\nsonu ".repeat(20);
        };
        stage.importFirst(new Sheet().talk("A").with("title", Map.of(language, long_.substring(0, 200)))
                .with("abstract", Map.of(language, long_)).airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")).then()
                .statusCode(201);
        stage.release("{}").then().statusCode(201);
        byte[] octets = stage.visit("/schedule.ics?lang=" + language).asByteArray();
        String text = new String(octets, UTF_8);
        assertThat(text.getBytes(UTF_8)).isEqualTo(octets);
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\n"));
        VEvent event = Biweekly.parse(text).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(long_.substring(0, 200));
        assertThat(event.getDescription().getValue()).startsWith(long_);
    }

    /** RFC 5545, section 3.2, and RFC 7986, section 6.3: no parameter is there twice, and none can break its line. */
    @Test
    void aNameThatNeedsQuotesBreaksNothing() {
        Stage stage = Stage.set();
        String name = "The \\\"main\\\" stage: A; B, C^D\\nE";
        Stage.asOrganizer().header("If-Match", Stage.asOrganizer().get(stage.path("")).header("ETag"))
                .body(Stage.sample("conference.json").replaceFirst("\"Worldwide\"", Matcher.quoteReplacement('"' + name + '"')))
                .put(stage.path("")).then().statusCode(200);
        stage.importFirst(new Sheet().talk("A").airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "07:00")).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        Response answer = stage.visit("/schedule.ics?lang=en");
        String conference = answer.asString().replace("\r\n ", "").lines().filter(line -> line.startsWith("CONFERENCE"))
                .findFirst().orElseThrow();
        assertThat(conference).containsOnlyOnce("FEATURE=").containsOnlyOnce("LABEL=").endsWith("#A-1");
        assertThat(read(answer).validate(ICalVersion.V2_0)).isEmpty();
        assertThat(read(answer).getEvents().getFirst().getLocation().getValue())
                .isEqualTo("The \"main\" stage: A; B, C^D\nE");
    }
}
