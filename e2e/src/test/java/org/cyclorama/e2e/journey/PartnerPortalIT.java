package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.e2e.stack.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.Test;

import io.restassured.response.ValidatableResponse;

/** Step 3: a partner's portal registers people of its own domain in bulk, and sees nobody else's. */
@OnTheStack
class PartnerPortalIT {

    private final Callers callers;

    PartnerPortalIT(Callers callers) {
        this.callers = callers;
    }

    @Test
    void theSameBatchAgainChangesNothing() {
        var people = List.of(person("acme.example"), person("acme.example"));
        List<String> registered = batch("partner-acme", people, key()).statusCode(200)
                .body("created", equalTo(2)).body("refused", equalTo(0))
                .body("results.line", contains(1, 2)).body("results.status", contains(201, 201))
                .body("results.state", everyItem(equalTo("CONFIRMED"))).extract().path("results.registration");
        int seats = seatsUsed();

        batch("partner-acme", people, key()).statusCode(200)
                .body("created", equalTo(0)).body("unchanged", equalTo(2))
                .body("results.status", contains(200, 200))
                .body("results.registration", equalTo(registered));
        assertThat(seatsUsed()).isEqualTo(seats);
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        var people = List.of(person("acme.example"));
        String key = key();
        String first = batch("partner-acme", people, key).statusCode(200).body("created", equalTo(1)).extract().asString();

        String second = batch("partner-acme", people, key).statusCode(200)
                .header("Idempotency-Replayed", "true").extract().asString();
        assertThat(second).isEqualTo(first);
        batch("partner-acme", List.of(person("acme.example")), key).spec(problem(422, "idempotency-key-reused"));
    }

    @Test
    void anAddressOfAnothersDomainIsRefusedInItsLineOnly() {
        batch("partner-acme", List.of(person("acme.example"), person("globex.example"), person("acme.example")), key())
                .statusCode(200)
                .body("results.status", contains(201, 422, 201))
                .body("results[1].problem.type", endsWith("/not-your-domain"))
                .body("created", equalTo(2)).body("refused", equalTo(1));
    }

    /** Whoever could tell the two apart could try out who is coming. */
    @Test
    void theRefusalDoesNotTellWhetherThePersonIsRegistered() {
        var theirs = person("globex.example");
        batch("partner-globex", List.of(theirs), key()).statusCode(200).body("created", equalTo(1));
        var nobody = person("globex.example");

        List<Map<String, Object>> problems = batch("partner-acme", List.of(theirs, nobody), key()).statusCode(200)
                .body("results.status", contains(422, 422)).extract().path("results.problem");
        assertThat(problems.get(0).toString().replace(theirs.get("email"), "…"))
                .isEqualTo(problems.get(1).toString().replace(nobody.get("email"), "…"));
    }

    @Test
    void anotherPartnersPeopleDoNotExist() {
        String id = batch("partner-acme", List.of(person("acme.example")), key()).statusCode(200).extract()
                .path("results[0].registration");
        String path = Event.REGISTRATION + "/registrations/" + id;
        String etag = callers.portal("partner-acme").get(path).then().statusCode(200).extract().header("ETag");

        var globex = callers.portal("partner-globex");
        globex.get(path).then().spec(problem(404, "not-found"));
        globex.get(path + "/ticket").then().spec(problem(404, "not-found"));
        callers.portal("partner-globex").header("If-Match", etag).delete(path).then().spec(problem(404, "not-found"));
        callers.portal("partner-globex").queryParam("limit", 200).get(Event.REGISTRATIONS).then().statusCode(200)
                .body("items.partner", everyItem(equalTo("GLOBEX")));
        callers.portal("partner-globex").get(terms("ACME")).then().spec(problem(404, "not-found"));
    }

    private ValidatableResponse batch(String portal, List<Map<String, String>> people, String key) {
        return callers.portal(portal).header("Idempotency-Key", key).body(Map.of("registrations", people))
                .post(Event.REGISTRATIONS + "/batch").then();
    }

    private int seatsUsed() {
        return callers.portal("partner-acme").get(terms("ACME")).then().statusCode(200).extract().path("used");
    }

    private static String terms(String partner) {
        return Event.REGISTRATION + "/conferences/" + Event.SLUG + "/partners/" + partner;
    }

    private static Map<String, String> person(String domain) {
        String id = UUID.randomUUID().toString();
        Map<String, String> person = new HashMap<>();
        person.put("externalId", id);
        person.put("name", "Zoë Müller");
        person.put("email", id + "@" + domain);
        person.put("country", "DE");
        person.put("zone", "Europe/Berlin");
        person.put("language", "de");
        person.put("mode", "ONLINE");
        return person;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
