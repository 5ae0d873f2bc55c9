package org.cyclorama.agenda.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.cyclorama.agenda.Stage;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(FullHouseTest.TwoSeats.class)
class FullHouseTest {

    @Test
    void whoFindsNoPlaceIsSentAwayAndSomebodyWhoLeavesMakesRoom() throws Exception {
        Stage stage = Stage.set();
        try (Listener one = listen(stage)) {
            try (Listener two = listen(stage)) {
                assertThat(one.status()).isEqualTo(200);
                assertThat(two.status()).isEqualTo(200);
                try (Listener three = listen(stage)) {
                    assertThat(three.status()).isEqualTo(503);
                    assertThat(three.header("Retry-After")).hasValueSatisfying(
                            seconds -> assertThat(Integer.parseInt(seconds)).isBetween(5, 30));
                    assertThat(three.header("Content-Type")).contains("application/problem+json");
                }
            }
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                try (Listener again = listen(stage)) {
                    assertThat(again.status()).isEqualTo(200);
                }
            });
        }
    }

    private static Listener listen(Stage stage) throws Exception {
        return new Listener(stage.path("/live"), Optional.empty(), Optional.empty());
    }

    /** A very small house. */
    public static class TwoSeats implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cyclorama.agenda.live.watchers", "2");
        }
    }
}
