package org.cyclorama.registration.registrations.registering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** All connections to the database are taken: that is told as what it is, soon, and passes by itself. */
@QuarkusTest
class NoConnectionTest {

    private static final String API = "/api/registration/v1";

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int most;

    @Test
    void everybodyIsAskedToComeBackAndNobodyWaitsForTheOthers() throws Exception {
        String conference = conference(1);
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < most) {
                taken.add(database.getConnection());
            }
            Instant start = Instant.now();
            List<Response> answers = Together.run(12, i -> () -> i == 0
                    ? given().get(API + "/conferences/" + conference + "/admission")
                    : as(Tokens.participant(somebody())).body(online())
                            .post(API + "/conferences/" + conference + "/registrations"));
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).matches("\\d+");
                assertThat(answer.jsonPath().getString("type")).endsWith("unavailable");
                assertThat(answer.asString()).doesNotContain("cquisition", "Exception");
            });
            // One after the other they would wait for a minute.
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
        } finally {
            for (Connection one : taken) {
                one.close();
            }
        }
        registered(conference, somebody(), online());
    }
}
