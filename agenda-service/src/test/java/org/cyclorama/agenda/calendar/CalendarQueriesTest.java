package org.cyclorama.agenda.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import jakarta.inject.Inject;

import org.cyclorama.agenda.Sheet;
import org.cyclorama.agenda.Stage;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What calendars cost the database. */
@QuarkusTest
class CalendarQueriesTest {

    @Inject
    SessionFactory database;

    @Test
    void aLongCalendarTakesNoMoreQueriesThanAShortOne() {
        assertThat(queries(filled(300))).isEqualTo(queries(filled(2)));
    }

    private long queries(Stage stage) {
        stage.visit("/schedule.ics").then().statusCode(200);
        Statistics statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        // What the service does by itself meanwhile counts too, but not every time.
        for (int visit = 0; visit < 10; visit++) {
            statistics.clear();
            stage.visit("/schedule.ics?visit=" + visit).then().statusCode(200);
            least = Math.min(least, statistics.getPrepareStatementCount());
        }
        return least;
    }

    private static Stage filled(int airings) {
        Stage stage = Stage.set();
        Sheet sheet = new Sheet().talk("A");
        for (int i = 0; i < airings; i++) {
            Instant start = Instant.parse("2021-01-01T00:00:00Z").plusSeconds(3600L * i);
            sheet.airing("A-" + i, "A", "ENCORE", "GLOBAL", "06:00", "07:00").change("A-" + i, "start", start.toString())
                    .change("A-" + i, "end", start.plusSeconds(3600).toString());
        }
        stage.importFirst(sheet).then().statusCode(201);
        stage.release("{}").then().statusCode(201);
        return stage;
    }
}
