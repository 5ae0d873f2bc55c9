package org.cyclorama.booth;

import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cyclorama.booth.spaces.panoramas.TestPictures;
import org.cyclorama.testkit.ListsContract;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ListsAsTablesTest extends ListsContract {

    private static final String WORDS = Stream.of("en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it", "tr")
            .map("\"%s\": \"Words\""::formatted).collect(Collectors.joining(", ", "{", "}"));

    private final Map<String, Asked> lists = new HashMap<>();
    private final String conference = Expo.conference();
    private final String person = Expo.unique("tables");
    private final String visitor = Tokens.participant(person);
    private final String team = Tokens.team("TURKEY");

    @BeforeEach
    void somethingInEach() {
        String booth = make(as(team).body(Expo.booth(Expo.unique("booth"), "TURKEY", null, "Welcome")
                .replace("Gülşah Çelik", person)).post(API + "/conferences/" + conference + "/booths"));
        as(team).post(API + "/booths/" + booth + "/publication").then().statusCode(200);
        list("/conferences/{c}/booths", "/conferences/" + conference + "/booths", "");
        list("/booths/{id}/revisions", "/booths/" + booth + "/revisions", team);
        spaces();
        comments(booth);
        requests(booth);
        meetings(booth);
    }

    private void spaces() {
        String hall = TestPictures.panorama(conference, "hall");
        as(Tokens.organizer()).header("If-None-Match", "*").body("""
                {"kind": "EXPO", "name": %1$s, "start": "hall", "films": [], "scenes": [{"code": "hall", "name": %1$s,
                 "description": %1$s, "panorama": "%2$s", "view": {"yaw": 90, "pitch": 0}, "hotspots": [{"code": "spot",
                 "kind": "SCENE", "target": "hall", "label": %1$s, "text": %1$s, "yaw": -30, "pitch": 5}]}]}"""
                .formatted(WORDS, hall)).put(API + "/conferences/" + conference + "/spaces/EXPO").then().statusCode(201);
        list("/conferences/{c}/spaces", "/conferences/" + conference + "/spaces", "");
    }

    private void comments(String booth) {
        String shown = make(Expo.comment(booth, person, "=1+1, \\\"quoted\\\""));
        as(team).body("{\"decision\": \"APPROVED\"}").put(API + "/comments/" + shown + "/decision").then().statusCode(200);
        make(Expo.comment(booth, person, "Another"));
        list("/booths/{id}/comments", "/booths/" + booth + "/comments", "");
        list("/comments/{id}/audit", "/comments/" + shown + "/audit", team);
        list("/me/comments", "/me/comments", visitor);
        list("/regions/{region}/comments", "/regions/TURKEY/comments?conference=" + conference, team);
    }

    private void requests(String booth) {
        String request = make(Expo.request(booth, person));
        as(team).body("{\"language\": \"en\", \"text\": \"When?\"}")
                .post(API + "/collaboration-requests/" + request + "/messages").then().statusCode(201);
        list("/me/collaboration-requests", "/me/collaboration-requests", visitor);
        list("/regions/{region}/collaboration-requests", "/regions/TURKEY/collaboration-requests?conference=" + conference,
                team);
        list("/collaboration-requests/{id}/messages", "/collaboration-requests/" + request + "/messages", visitor);
        list("/booths/{id}/leads", "/booths/" + booth + "/leads", team);
    }

    private void meetings(String booth) {
        String slot = as(team).body("""
                {"member": "%s", "zone": "Europe/Istanbul", "localStart": "%s", "minutes": 15, "times": 2,
                 "joinAddress": "https://meet.example/x"}"""
                .formatted(person, LocalDateTime.now().plusDays(20).truncatedTo(ChronoUnit.DAYS).withHour(14)))
                .post(API + "/booths/" + booth + "/meeting-slots").then().statusCode(201).extract().path("items[0].id");
        make(as(visitor).body("{\"language\": \"en\", \"zone\": \"Asia/Tokyo\", \"consentToContact\": true}")
                .post(API + "/meeting-slots/" + slot + "/booking"));
        list("/booths/{id}/meeting-slots", "/booths/" + booth + "/meeting-slots", team);
        list("/me/meetings", "/me/meetings?zone=Asia/Tokyo", visitor);
    }

    private static String make(Response made) {
        return made.then().statusCode(201).extract().path("id");
    }

    private void list(String inDocument, String path, String token) {
        lists.put(API + inDocument, new Asked(API + path, token));
    }

    @Override
    protected String service() {
        return "booth";
    }

    @Override
    protected Map<String, Asked> lists() {
        return lists;
    }

    @Override
    protected Set<String> ownColumns() {
        return Set.of(API + "/booths/{id}/leads");
    }
}
