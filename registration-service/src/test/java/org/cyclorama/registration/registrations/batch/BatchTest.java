package org.cyclorama.registration.registrations.batch;

import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.domain;
import static org.cyclorama.registration.Given.line;
import static org.cyclorama.registration.Given.partner;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class BatchTest {

    private static final String API = "/api/registration/v1";

    @Test
    void sameBatchAgainChangesNothing() {
        String conference = conference(1);
        String partner = partner(conference, 10);
        var people = List.of(line("a@" + domain(partner), "1"), line("b@" + domain(partner), "2"));
        send(conference, partner, people).statusCode(200).body("created", equalTo(2)).body("results.line",
                equalTo(List.of(1, 2)));
        send(conference, partner, people).statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(2))
                .body("results.status", everyItem(is(200)));
        seats(conference, partner).body("used", equalTo(2)).body("left", equalTo(8));
    }

    @Test
    void addressOfAnotherDomainIsRefusedInItsLineOnly() {
        String conference = conference(1);
        String partner = partner(conference, 10);
        send(conference, partner,
                List.of(line("a@" + domain(partner), "1"), line("a@elsewhere.example", "2"), line("c@" + domain(partner), "3")))
                .body("results.status", equalTo(List.of(201, 422, 201)))
                .body("results[1].problem.type", endsWith("not-your-domain"))
                .body("results[1].externalId", equalTo("2"))
                .body("refused", equalTo(1));
    }

    @Test
    void badLineIsToldByFieldAndStopsNoOther() {
        String conference = conference(1);
        String partner = partner(conference, 10);
        var wrongMode = new java.util.HashMap<>(line("b@" + domain(partner), "2"));
        wrongMode.put("mode", "HOLOGRAM");
        var wrongZone = new java.util.HashMap<>(line("c@" + domain(partner), "3"));
        wrongZone.put("zone", "Mars/Base");
        send(conference, partner, List.of(line("a@" + domain(partner), "1"), wrongMode, wrongZone))
                .body("results.status", equalTo(List.of(201, 400, 400)))
                .body("results[1].problem.violations.field", hasItem("mode"))
                .body("results[2].problem.violations.field", hasItem("zone"));
    }

    @Test
    void seatsOfThePartnerAreNeverOverdrawn() {
        String conference = conference(1);
        String partner = partner(conference, 2);
        send(conference, partner,
                List.of(line("a@" + domain(partner), "1"), line("b@" + domain(partner), "2"),
                        line("c@" + domain(partner), "3")))
                .body("created", equalTo(2)).body("results[2].problem.type", endsWith("seats-used-up"));
    }

    @RepeatedTest(3)
    void seatsAreNeverOverdrawnByBatchesAtTheSameMoment() throws Exception {
        String conference = conference(1);
        String partner = partner(conference, 7);
        List<Response> answers = Together.run(6, i -> () -> post(conference, partner, IntStream.range(0, 4)
                .mapToObj(n -> line("p" + i + "-" + n + "@" + domain(partner), i + "-" + n)).toList()));
        answers.forEach(answer -> answer.then().statusCode(200));
        seats(conference, partner).body("used", equalTo(7)).body("left", equalTo(0));
    }

    @RepeatedTest(3)
    void samePeopleInManyBatchesAreRegisteredOnce() throws Exception {
        String conference = conference(1);
        String partner = partner(conference, 100);
        List<Map<String, Object>> people = IntStream.range(0, 40).mapToObj(n -> line("p" + n + "@" + domain(partner), "" + n))
                .toList();
        List<Response> answers = Together.run(6, i -> () -> post(conference, partner, i % 2 == 0 ? people : people.reversed()));
        answers.forEach(answer -> answer.then().statusCode(200).body("refused", equalTo(0)));
        seats(conference, partner).body("used", equalTo(40));
    }

    @Test
    void batchOfMoreThanFiveHundredIsRefusedWhole() {
        String conference = conference(1);
        String partner = partner(conference, 1000);
        send(conference, partner, IntStream.range(0, 501).mapToObj(n -> line("p" + n + "@" + domain(partner), "" + n)).toList())
                .statusCode(413);
        seats(conference, partner).body("used", equalTo(0));
    }

    @Test
    void onlyOrganizersRegisterPeopleWithoutTellingThem() {
        String conference = conference(1);
        String partner = partner(conference, 5);
        var body = Map.of("registrations", List.of(line("a@" + domain(partner), "1")));
        as(Tokens.partner(partner)).header("Idempotency-Key", UUID.randomUUID()).body(body)
                .post(API + "/conferences/" + conference + "/registrations/batch?notify=false").then().statusCode(403);
        as(Tokens.organizer()).header("Idempotency-Key", UUID.randomUUID()).body(body)
                .post(API + "/conferences/" + conference + "/registrations/batch?notify=false").then().statusCode(200)
                .body("created", equalTo(1));
    }

    private static ValidatableResponse send(String conference, String partner, List<?> people) {
        return post(conference, partner, people).then();
    }

    private static Response post(String conference, String partner, List<?> people) {
        return as(Tokens.partner(partner)).header("Idempotency-Key", UUID.randomUUID()).body(Map.of("registrations", people))
                .post(API + "/conferences/" + conference + "/registrations/batch");
    }

    private static ValidatableResponse seats(String conference, String partner) {
        return as(Tokens.organizer()).get(API + "/conferences/" + conference + "/partners/" + partner).then().statusCode(200);
    }
}
