package org.cyclorama.booth.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Who sends beacons without a pause neither makes up time nor keeps others from being counted. */
@QuarkusTest
class VisitBufferTest {

    private static final Instant HOUR = Instant.parse("2020-11-19T06:00:00Z");

    @Inject
    VisitBuffer buffer;
    @Inject
    Database database;

    private UUID booth;

    @BeforeEach
    void aBooth() {
        booth = UUID.fromString(Expo.published("TURKEY"));
    }

    @Test
    void nobodyIsThereLongerThanAnHourWithinAnHour() {
        for (int round = 0; round < 3; round++) {
            seen(1, 20);
            buffer.write();
        }
        seen(2, 1);
        buffer.write();

        assertThat(seconds(1)).isEqualTo(3600);
        assertThat(seconds(2)).isEqualTo(300);
    }

    private void seen(int visitor, int beacons) {
        for (int beacon = 0; beacon < beacons; beacon++) {
            buffer.add(new Visit(booth, HOUR, visitor), 300);
        }
    }

    private int seconds(int visitor) {
        return database.number("SELECT seconds FROM visit WHERE booth = '%s' AND visitor = %d", booth, visitor);
    }
}
