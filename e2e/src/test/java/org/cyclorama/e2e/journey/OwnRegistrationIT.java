package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.e2e.stack.Problems.problem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
import java.util.UUID;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.response.ValidatableResponse;

/** A person's own registration: nobody else's to see, and changed only by who knows what it is now. */
@OnTheStack
class OwnRegistrationIT {

    private final Callers callers;
    private String newcomer;
    private String registration;

    OwnRegistrationIT(Callers callers) {
        this.callers = callers;
    }

    @BeforeEach
    void register() {
        newcomer = callers.newcomer("Asia/Dubai", "ar");
        registration = Event.REGISTRATION + "/registrations/" + registered();
    }

    @Test
    void aChangeMustNameTheVersionThatItIsFor() {
        patch(null).spec(problem(428, "precondition-required"));
        String etag = callers.person(newcomer).get(registration).then().statusCode(200).extract().header("ETag");
        patch(etag).statusCode(200);

        patch(etag).spec(problem(412, "precondition-failed")).body("changedFields", hasItem("company"));
    }

    @Test
    void nobodyElseSeesIt() {
        callers.person("participant-berlin").get(registration).then().spec(problem(404, "not-found"));
        callers.portal("partner-acme").get(registration).then().spec(problem(404, "not-found"));
        callers.anyone().get(registration).then().spec(problem(401, "unauthenticated"));
    }

    @Test
    void whoIsNoOrganizerSeesNoList() {
        callers.person(newcomer).get(Event.REGISTRATIONS).then().spec(problem(403, "forbidden"));
    }

    @Test
    void cancelledAndMadeAgainItIsTheSameOne() {
        String etag = callers.person(newcomer).get(registration).then().extract().header("ETag");
        callers.person(newcomer).header("If-Match", etag).delete(registration).then().statusCode(204);
        callers.person(newcomer).get(registration).then().statusCode(200).body("state", equalTo("CANCELLED"));

        assertThat(registration).endsWith(registered());
        callers.person(newcomer).get(registration).then().statusCode(200).body("state", equalTo("CONFIRMED"));
    }

    private String registered() {
        return callers.person(newcomer)
                .body(Map.of("name", "ليلى حداد", "country", "AE", "zone", "Asia/Dubai", "language", "ar", "mode", "ONLINE"))
                .post(Event.REGISTRATIONS).then().statusCode(201).body("region", equalTo("META"))
                .body("email", equalTo(newcomer)).extract().path("id");
    }

    private ValidatableResponse patch(String precondition) {
        var request = callers.person(newcomer).contentType("application/merge-patch+json")
                .body("{\"company\": \"%s\"}".formatted(UUID.randomUUID()));
        return (precondition == null ? request : request.header("If-Match", precondition)).patch(registration).then();
    }
}
