package org.cyclorama.registration.listing;

import static org.cyclorama.registration.Given.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;

/** Another system that keeps in step. */
final class Follower {

    private static final String API = "/api/registration/v1";

    private final String conference;
    private final String token;
    final Map<UUID, String> modes = new HashMap<>();
    final Map<UUID, String> venues = new HashMap<>();
    final Map<UUID, String> companies = new HashMap<>();
    private String cursor = "";

    Follower(String conference, String token) {
        this.conference = conference;
        this.token = token;
    }

    Object followForAWhile() {
        for (int i = 0; i < 60; i++) {
            take(3);
        }
        return null;
    }

    void catchUp() {
        while (take(200)) {
            continue;
        }
    }

    private boolean take(int limit) {
        JsonPath page = read(limit);
        List<Map<String, Object>> items = page.getList("items");
        for (Map<String, Object> item : items) {
            UUID id = UUID.fromString((String) item.get("id"));
            modes.remove(id);
            venues.remove(id);
            if (item.get("registration") instanceof Map<?, ?> now) {
                modes.put(id, (String) now.get("state"));
                venues.put(id, String.valueOf(now.get("venue")));
                companies.put(id, (String) now.get("company"));
            }
        }
        cursor = page.getString("next");
        return page.getBoolean("more");
    }

    JsonPath read(int limit) {
        return as(token).queryParam("limit", limit).queryParam("cursor", cursor == null ? "" : cursor)
                .get(API + "/conferences/" + conference + "/registrations/changes").then().statusCode(200).extract()
                .jsonPath();
    }
}
