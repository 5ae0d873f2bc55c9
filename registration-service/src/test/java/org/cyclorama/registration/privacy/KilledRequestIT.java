package org.cyclorama.registration.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cyclorama.registration.Eventually;
import org.cyclorama.registration.PackagedService;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The packaged service is killed (SIGKILL) while people are erased and their data is collected, and goes on where it was; two
 * of them do the work of one.
 */
class KilledRequestIT {

    private static final String API = "/api/registration/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SEATS = 3;
    private static final List<String> OTHERS = List.of("agenda", "booth", "gifts");

    private PackagedService service;
    private String conference;

    @BeforeEach
    void start() throws Exception {
        Map<String, String> settings = new HashMap<>(new TestServices().start());
        settings.put("cyclorama.defaults.clock-offset",
                Duration.between(Instant.now(), Instant.parse("2020-11-01T00:00:00Z")).toString());
        service = new PackagedService(settings);
        System.setProperty("quarkus.rest-client.agenda.url", service.setting("quarkus.rest-client.agenda.url"));
        OTHERS.forEach(other -> TestServices.answer(other, 200, 250));
        service.start();
        conference = conference(SEATS);
    }

    @AfterEach
    void end() {
        service.close();
        System.clearProperty("quarkus.rest-client.agenda.url");
    }

    @Test
    void everyRequestEndsWithAllItsReceiptsThoughItIsKilledTwice() throws Exception {
        Map<String, String> requests = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            String person = somebody();
            registered(conference, person, inPerson("HALL"));
            requests.put(person, begin(person, i < 8 ? "erasure" : "export"));
        }
        for (int answers : List.of(6, 20)) {
            Eventually.holds(PATIENCE, () -> assertThat(asked(requests).size()).isGreaterThanOrEqualTo(answers));
            service.kill();
            assertThat(service.count("SELECT count(*) FROM privacy_receipt WHERE answered_at IS NULL")).isPositive();
            assertThat(service.count("SELECT count(*) FROM outbox_message WHERE destination = 'privacy'"))
                    .as("every service that has not answered will be asked")
                    .isGreaterThanOrEqualTo(
                            service.count("SELECT count(*) FROM privacy_receipt WHERE answered_at IS NULL"));
            // The dead one's leases end after half a minute; they are made to end now.
            service.execute("UPDATE outbox_message SET next_attempt_at = now()");
            service.start();
        }
        requests.forEach((person, id) -> Eventually.holds(PATIENCE,
                () -> ExportTest.show(person, id).body("state", equalTo("DONE")).body("receipts.size()", equalTo(4))));
        OTHERS.forEach(other -> assertThat(new HashSet<>(TestServices.requests(other))).containsAll(requests.values()));
        requireNothingHalfDone(requests.keySet());
    }

    @Test
    void slowReceiverIsAskedOnceThoughTwoReplicasSend() throws Exception {
        TestServices.answer("booth", 200, 700);
        service.start();
        Map<String, String> requests = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            String person = somebody();
            requests.put(person, begin(person, "export"));
        }
        requests.forEach((person, id) -> Eventually.holds(PATIENCE,
                () -> ExportTest.show(person, id).body("state", equalTo("DONE"))));
        OTHERS.forEach(other -> assertThat(TestServices.requests(other)).filteredOn(requests::containsValue)
                .as("questions to %s", other).containsExactlyInAnyOrderElementsOf(requests.values()));
    }

    private void requireNothingHalfDone(Set<String> people) {
        assertThat(service.count("SELECT count(*) FROM registration WHERE erased_at IS NOT NULL AND state = 'CANCELLED'"))
                .isEqualTo(8);
        assertThat(service.count("SELECT count(*) FROM registration WHERE email LIKE 'person-%'")).isEqualTo(people.size() - 8);
        assertThat(service.count("SELECT count(*) FROM privacy_request WHERE subject IS NOT NULL")).isZero();
        // The places of who was erased went to who waited, once.
        assertThat(service.count("SELECT taken FROM place WHERE code = 'HALL'")).isEqualTo(SEATS)
                .isEqualTo(service.count("SELECT count(*) FROM registration WHERE place = 'HALL'"));
        assertThat(service.count("SELECT waiting FROM place WHERE code = 'HALL'")).isEqualTo(people.size() - 8 - SEATS);
        as(Tokens.organizer()).get(API + "/conferences/" + conference + "/statistics").then()
                .body("people", equalTo(people.size() - 8))
                .body("states.find { it.value == 'CANCELLED' }.people", equalTo(8));
    }

    private static List<String> asked(Map<String, String> requests) {
        return OTHERS.stream().flatMap(other -> TestServices.requests(other).stream()).filter(requests::containsValue)
                .toList();
    }

    private static String begin(String person, String what) {
        return as(Tokens.participant(person)).post(API + "/me/privacy/" + what).then().statusCode(201).extract().path("id");
    }
}
