package org.cyclorama.agenda.releases.delays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.programme.Programme;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

class TimetableTest {

    private static final Duration TEN = Duration.ofMinutes(10);

    @Test
    void onlyWhatIsLateMovesWithoutACascade() {
        assertThat(delayed("05:00", false, "A-1")).containsExactly("A-1 06:10-06:40");
    }

    @Test
    void whatFollowsMovesAsFarAsItMust() {
        // B follows at once, C after five minutes on the same channel, D in B's studio after a gap that is long enough.
        assertThat(delayed("05:00", true, "A-1")).containsExactly("A-1 06:10-06:40", "B-1 06:40-07:10", "C-1 07:10-07:40");
    }

    @Test
    void whatIsOnAirOnlyEndsLater() {
        assertThat(delayed("06:15", true, "A-1")).containsExactly("A-1 06:00-06:40", "B-1 06:40-07:10", "C-1 07:10-07:40");
    }

    @Test
    void whatHasEndedStays() {
        assertThat(delayed("06:45", true, "A-1", "B-1")).containsExactly("B-1 06:30-07:10", "C-1 07:10-07:40");
        assertThat(delayed("23:00", true, "A-1", "B-1")).isEmpty();
    }

    @Test
    void speakerDoesNotLeaveHalfway() {
        Sheet sheet = new Sheet().speaker("ann").talk("A", "ann").talk("B", "ann").airing("A-1", "A", "LIVE", "GLOBAL", "06:00",
                "06:30", "MOW").airing("B-1", "B", "LIVE", "APAC", "06:35", "07:00", "SIN");
        assertThat(delayed(sheet, "05:00", true, "A-1")).containsExactly("A-1 06:10-06:40", "B-1 06:40-07:05");
    }

    private static List<String> delayed(String now, boolean cascade, String... late) {
        Sheet sheet = new Sheet().speaker("ann").speaker("bob").speaker("cem").speaker("dan").talk("A", "ann").talk("B", "bob")
                .talk("C", "cem").talk("D", "dan")
                .airing("A-1", "A", "LIVE", "GLOBAL", "06:00", "06:30", "MOW")
                .airing("B-1", "B", "LIVE", "GLOBAL", "06:30", "07:00", "LON")
                .airing("C-1", "C", "LIVE", "GLOBAL", "07:05", "07:35", "MOW")
                .airing("D-1", "D", "LIVE", "EUROPE", "07:15", "07:45", "LON");
        return delayed(sheet, now, cascade, late);
    }

    private static List<String> delayed(Sheet sheet, String now, boolean cascade, String... late) {
        try {
            Programme programme = JsonMapper.builder().findAndAddModules().build().readValue(sheet.toString(), Programme.class);
            return new Timetable(programme, Instant.parse(Sheet.instant(now))).delayed(Set.of(late), TEN, cascade).stream()
                    .map(airing -> "%s %s-%s".formatted(airing.code(), time(airing.start()), time(airing.end()))).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String time(Instant instant) {
        return instant.toString().substring(11, 16);
    }
}
