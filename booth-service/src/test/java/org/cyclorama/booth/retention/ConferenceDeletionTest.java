package org.cyclorama.booth.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;

import java.util.List;

import jakarta.inject.Inject;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ConferenceDeletionTest {

    @Inject
    Database database;

    @Test
    void everythingOfATestConferenceGoesAndNothingElse() {
        String conference = Expo.conference();
        String gone = used(conference);
        String kept = used(Expo.conference());

        delete(conference).then().statusCode(204);
        delete(conference).then().statusCode(204);

        as(null).get(API + "/booths/" + gone).then().statusCode(404);
        for (String table : List.of("comment", "collaboration_request", "gift_claim", "booth_revision", "booth_preview")) {
            assertThat(count(table, gone)).as(table).isZero();
            assertThat(count(table, kept)).as(table).isEqualTo(1);
        }
        assertThat(database.number("""
                SELECT count(*) FROM outbox_message WHERE destination IN ('gifts.grant', 'registration.events')
                  AND payload ->> 'conference' = '%s'""", conference)).isZero();
        assertThat(database.number("""
                SELECT count(*) FROM comment_audit a WHERE NOT EXISTS (SELECT FROM comment c WHERE c.id = a.comment)"""))
                .isZero();
        as(null).get(API + "/booths/" + kept).then().statusCode(200);
    }

    @Test
    void onlyServicesDeleteConferences() {
        String path = "/internal/conferences/" + Expo.conference();

        as(null).delete(path).then().statusCode(401);
        as(Tokens.organizer()).delete(path).then().statusCode(403);
    }

    private static String used(String conference) {
        String booth = Expo.published(conference, "TURKEY", Expo.CAMPAIGN);
        Expo.comment(booth, unique("person"), "Hello").then().statusCode(201);
        String person = unique("person");
        Expo.request(booth, person);
        as(Tokens.organizer()).post(API + "/booths/" + booth + "/preview").then().statusCode(201);
        return booth;
    }

    private static Response delete(String conference) {
        return as(Tokens.service("agenda-service")).delete("/internal/conferences/" + conference);
    }

    private int count(String table, String booth) {
        int rows = database.number("SELECT count(*) FROM %s WHERE booth = '%s'", table, booth);
        // One claim each of the commenter and of who asked.
        return table.equals("gift_claim") ? rows / 2 : rows;
    }
}
