package org.cyclorama.registration.admission.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.admission;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.invitation;
import static org.cyclorama.registration.Given.invited;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.partner;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.cyclorama.registration.Given;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class InvitationTest {

    private static final String API = "/api/registration/v1";

    @Test
    void whereOnlyInvitedPeopleMayComeACodeLetsThemIn() {
        String conference = byInvitation();
        String code = invitation(conference, Tokens.organizer(), 1);
        register(conference, somebody(), online()).statusCode(409).body("type", endsWith("by-invitation"));
        register(conference, somebody(), invited(online(), code)).statusCode(201).body("partner", nullValue());
        register(conference, somebody(), invited(online(), code)).statusCode(422).body("type",
                endsWith("invitation-not-valid"));
    }

    @Test
    void codeIsReadHoweverItIsTyped() {
        String conference = byInvitation();
        String code = invitation(conference, Tokens.organizer(), 1);
        register(conference, somebody(), invited(online(), code.toLowerCase(java.util.Locale.ROOT).replace("-", "")
                .replace('0', 'o').replace('1', 'l'))).statusCode(201);
    }

    @Test
    void whoUsesAPartnersCodeIsItsPersonAndTakesOneOfItsSeats() {
        String conference = conference(1);
        String partner = partner(conference, 1);
        String code = invitation(conference, Tokens.partner(partner), 10);
        String person = somebody();
        UUID id = UUID.fromString(register(conference, person, invited(online(), code)).statusCode(201)
                .body("partner", equalTo(partner)).extract().path("id"));
        as(Tokens.partner(partner)).get(API + "/registrations/" + id).then().statusCode(200);
        register(conference, somebody(), invited(online(), code)).statusCode(409).body("type", endsWith("seats-used-up"));
        as(Tokens.partner(partner)).get(API + "/conferences/" + conference + "/partners/" + partner).then()
                .body("used", equalTo(1));
    }

    @Test
    void whoRegisteredAloneBecomesThePartnersWithItsCode() {
        String conference = conference(1);
        String partner = partner(conference, 5);
        String person = somebody();
        UUID id = registered(conference, person, online());
        register(conference, person, invited(online(), invitation(conference, Tokens.partner(partner), 1))).statusCode(200)
                .body("id", equalTo(id.toString())).body("partner", equalTo(partner));
    }

    @Test
    void whoComesBackWithTheSameCodeUsesItOnce() {
        String conference = byInvitation();
        String code = invitation(conference, Tokens.organizer(), 1);
        String person = somebody();
        String id = register(conference, person, invited(online(), code)).statusCode(201).extract().path("id");
        as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/registrations/" + id).then().statusCode(204);
        register(conference, person, invited(online(), code)).statusCode(201).body("id", equalTo(id));
    }

    @RepeatedTest(5)
    void codeLetsInSoManyAndNoMore() throws Exception {
        String conference = byInvitation();
        String code = invitation(conference, Tokens.organizer(), 3);
        List<Response> answers = Together.run(30, i -> () -> as(Tokens.participant(somebody())).body(invited(online(), code))
                .post(API + "/conferences/" + conference + "/registrations"));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(3);
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(Set.of(201, 422));
    }

    @Test
    void codeThatWouldHaveExpiredIsNotMade() {
        as(Tokens.organizer()).body(Map.of("uses", 1, "expiresAt", "2020-01-01T00:00:00Z"))
                .post(API + "/conferences/" + conference(1) + "/invitations").then().statusCode(422);
    }

    @Test
    void wrongTermsAreToldByField() {
        as(Tokens.organizer()).body(Map.of("uses", 0)).post(API + "/conferences/" + conference(1) + "/invitations").then()
                .statusCode(400).body("violations", hasSize(2));
    }

    private static String byInvitation() {
        String slug = "partners-" + UUID.randomUUID();
        as(Tokens.organizer()).header("If-None-Match", "*").body(admission(5).replace("OPEN", "INVITATION"))
                .put(API + "/conferences/" + slug + "/admission").then().statusCode(201);
        return slug;
    }

    private static ValidatableResponse register(String conference, String person, String wish) {
        return Given.as(Tokens.participant(person)).body(wish).post(API + "/conferences/" + conference + "/registrations")
                .then();
    }
}
