package org.cyclorama.gifts;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.testkit.ListsContract;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ListsAsTablesTest extends ListsContract {

    private static final String API = "/api/gifts/v1";

    private final Map<String, Asked> lists = new HashMap<>();

    @BeforeEach
    void somethingInEach() {
        String person = "tables-" + UUID.randomUUID();
        String conference = Given.conferenceWith("bears", 3);
        Given.gift(conference, "zebra");
        String grant = Given.give(conference, Given.wish("bears", person)).statusCode(201).extract().path("id");
        String of = API + "/conferences/" + conference;
        lists.put(API + "/conferences/{conference}/gifts", new Asked(of + "/gifts", ""));
        lists.put(API + "/conferences/{conference}/campaigns", new Asked(of + "/campaigns", Tokens.organizer()));
        lists.put(API + "/source-kinds", new Asked(API + "/source-kinds", Tokens.organizer()));
        lists.put(API + "/me/wallet", new Asked(API + "/me/wallet", Tokens.participant(person)));
        lists.put(API + "/grants/{id}/history", new Asked(API + "/grants/" + grant + "/history", Tokens.participant(person)));
    }

    @Override
    protected String service() {
        return "gifts";
    }

    @Override
    protected Map<String, Asked> lists() {
        return lists;
    }
}
