package org.cyclorama.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Some weeks before the conference of the tests, in an installation that sends mail. */
public class BeforeTheEvent implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Duration behind = Duration.between(Instant.now(), Instant.parse("2020-11-01T00:00:00Z"));
        return Map.of("cyclorama.defaults.clock-offset", behind.toString(),
                "cyclorama.registration.mail.portal", "https://portal.example/me",
                // A test stops the server: no connection to the one before may be left.
                "quarkus.mailer.keep-alive", "false",
                // As often as a test asks.
                "cyclorama.registration.statistics.public-every", "PT0.1S");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestMail.class));
    }
}
