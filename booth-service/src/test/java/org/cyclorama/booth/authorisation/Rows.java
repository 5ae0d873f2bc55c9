package org.cyclorama.booth.authorisation;

import static org.cyclorama.booth.Expo.API;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cyclorama.booth.Expo;

import io.restassured.response.Response;

/** Every endpoint of the service. */
final class Rows {

    private static final Set<String> LISTS = Set.of("/conferences/{c}/spaces", "/conferences/{c}/booths",
            "/booths/{id}/revisions", "/booths/{id}/comments", "/me/comments", "/regions/{region}/comments",
            "/comments/{id}/audit", "/me/collaboration-requests", "/regions/{region}/collaboration-requests",
            "/collaboration-requests/{id}/messages", "/booths/{id}/meeting-slots", "/me/meetings", "/booths/{id}/leads");

    static final List<Row> ALL = Stream
            .of(VisitRows.spaces(), booths(), documents(), comments(), requests(), VisitRows.meetings(),
                    VisitRows.visits(), internal())
            .flatMap(List::stream)
            .flatMap(Rows::inEveryFormat)
            .toList();

    private static final String V1 = API;

    private Rows() {
    }

    private static Stream<Row> inEveryFormat(Row row) {
        boolean isList = LISTS.stream().map(path -> "GET " + API + path).anyMatch(row.operation()::equals);
        return isList ? Stream.of(row, row.asTable()) : Stream.of(row);
    }

    private static List<Row> booths() {
        return List.of(
                row("GET", "/conferences/{c}/booths", "", Access.PUBLIC, w -> w.call().get(w.conferencePath("/booths"))),
                row("POST", "/conferences/{c}/booths", "", Access.MANAGER_KNOWN, w -> w.call()
                        .body(Expo.booth("new", w.region(), null, "Welcome")).post(w.conferencePath("/booths"))),
                row("GET", "/booths/{id}", "published", Access.PUBLIC, w -> w.call().get(w.published())),
                row("GET", "/booths/{id}", "draft", Access.MANAGER_READS, w -> w.call().get(w.published() + "?version=draft")),
                row("PUT", "/booths/{id}", "published", Access.MANAGER_KNOWN, w -> {
                    String booth = w.published();
                    return w.call().body(w.redefined(booth)).put(booth);
                }),
                row("PUT", "/booths/{id}", "draft only", Access.MANAGER_HIDDEN, w -> {
                    String booth = w.draft();
                    return w.call().body(w.redefined(booth)).put(booth);
                }),
                row("DELETE", "/booths/{id}", "draft only", Access.MANAGER_HIDDEN, w -> w.call().delete(w.draft())),
                row("POST", "/booths/{id}/publication", "published", Access.MANAGER_KNOWN,
                        w -> w.call().post(w.published() + "/publication")),
                row("POST", "/booths/{id}/publication", "draft only", Access.MANAGER_HIDDEN,
                        w -> w.call().post(w.draft() + "/publication")),
                row("DELETE", "/booths/{id}/publication", "published", Access.MANAGER_KNOWN,
                        w -> w.call().delete(w.published() + "/publication")),
                row("GET", "/booths/{id}/revisions", "published", Access.MANAGER_KNOWN,
                        w -> w.call().get(w.published() + "/revisions")),
                row("GET", "/booths/{id}/revisions", "draft only", Access.MANAGER_HIDDEN,
                        w -> w.call().get(w.draft() + "/revisions")),
                row("GET", "/booths/{id}/revisions/{n}", "published", Access.MANAGER_KNOWN,
                        w -> w.call().get(w.published() + "/revisions/1")),
                row("POST", "/booths/{id}/revisions/{n}/restoration", "published", Access.MANAGER_KNOWN,
                        w -> w.call().post(w.published() + "/revisions/1/restoration")),
                row("POST", "/booths/{id}/preview", "published", Access.MANAGER_KNOWN,
                        w -> w.call().post(w.published() + "/preview")),
                row("POST", "/booths/{id}/preview", "draft only", Access.MANAGER_HIDDEN,
                        w -> w.call().post(w.draft() + "/preview")));
    }

    private static List<Row> documents() {
        return List.of(
                row("POST", "/booths/{id}/documents", "published", Access.MANAGER_KNOWN,
                        w -> w.upload(w.call("application/pdf"), w.published())),
                row("POST", "/booths/{id}/documents", "draft only", Access.MANAGER_HIDDEN,
                        w -> w.upload(w.call("application/pdf"), w.draft())),
                row("GET", "/documents/{id}", "published", Access.PUBLIC,
                        w -> Expo.as(w.who().token(w.author())).get(w.document(true))),
                row("GET", "/documents/{id}", "draft only", Access.MANAGER_READS,
                        w -> Expo.as(w.who().token(w.author())).get(w.document(false))),
                row("DELETE", "/documents/{id}", "published", Access.MANAGER_KNOWN, w -> w.call().delete(w.document(true))),
                row("DELETE", "/documents/{id}", "draft only", Access.MANAGER_HIDDEN, w -> w.call().delete(w.document(false))));
    }

    private static List<Row> comments() {
        String decision = "{\"decision\": \"REJECTED\"}";
        return List.of(
                row("GET", "/booths/{id}/comments", "", Access.PUBLIC, w -> w.call().get(w.published() + "/comments")),
                row("POST", "/booths/{id}/comments", "", Access.PERSON, w -> w.call()
                        .body("{\"language\": \"en\", \"text\": \"" + w.author() + "\"}").post(w.published() + "/comments")),
                row("GET", "/me/comments", "", Access.PERSON, w -> w.call().get(V1 + "/me/comments")),
                row("DELETE", "/comments/{id}", "approved", Access.OWN_KNOWN, w -> w.call().delete(w.approvedComment())),
                row("DELETE", "/comments/{id}", "not approved", Access.OWN_HIDDEN, w -> w.call().delete(w.pendingComment())),
                row("GET", "/regions/{region}/comments", "", Access.REGION,
                        w -> w.call().get(V1 + "/regions/" + w.region() + "/comments")),
                row("PUT", "/comments/{id}/decision", "approved", Access.MANAGER_KNOWN,
                        w -> w.call().body(decision).put(w.approvedComment() + "/decision")),
                row("PUT", "/comments/{id}/decision", "not approved", Access.MANAGER_HIDDEN,
                        w -> w.call().body(decision).put(w.pendingComment() + "/decision")),
                row("GET", "/comments/{id}/audit", "approved", Access.MANAGER_KNOWN,
                        w -> w.call().get(w.approvedComment() + "/audit")),
                row("GET", "/comments/{id}/audit", "not approved", Access.MANAGER_HIDDEN,
                        w -> w.call().get(w.pendingComment() + "/audit")));
    }

    private static List<Row> requests() {
        return List.of(
                row("POST", "/booths/{id}/collaboration-requests", "", Access.PERSON, w -> w.call()
                        .body("{\"topic\": \"OTHER\", \"message\": \"Together?\", \"language\": \"en\"}")
                        .post(w.published() + "/collaboration-requests")),
                row("GET", "/me/collaboration-requests", "", Access.PERSON,
                        w -> w.call().get(V1 + "/me/collaboration-requests")),
                row("GET", "/regions/{region}/collaboration-requests", "", Access.REGION,
                        w -> w.call().get(V1 + "/regions/" + w.region() + "/collaboration-requests")),
                row("PATCH", "/collaboration-requests/{id}", "", Access.MANAGER_HIDDEN, w -> w
                        .call("application/merge-patch+json").body("{\"state\": \"ACCEPTED\"}").patch(w.request())),
                row("GET", "/collaboration-requests/{id}/messages", "", Access.TWO_SIDES,
                        w -> w.call().get(w.request() + "/messages")),
                row("POST", "/collaboration-requests/{id}/messages", "", Access.TWO_SIDES, w -> w.call()
                        .body("{\"language\": \"en\", \"text\": \"When?\"}").post(w.request() + "/messages")));
    }

    private static List<Row> internal() {
        return List.of(
                new Row("POST /internal/privacy/export", "", Access.SERVICE,
                        w -> w.call().body(w.privacyRequest()).post("/internal/privacy/export")),
                new Row("POST /internal/privacy/erasure", "", Access.SERVICE,
                        w -> w.call().body(w.privacyRequest()).post("/internal/privacy/erasure")),
                new Row("DELETE /internal/conferences/{c}", "", Access.SERVICE,
                        w -> w.call().delete("/internal/conferences/" + w.conference())),
                new Row("GET /internal/outbox/parked", "", Access.SERVICE, w -> w.call().get("/internal/outbox/parked")),
                new Row("POST /internal/outbox/parked/retry", "", Access.SERVICE,
                        w -> w.call().post("/internal/outbox/parked/retry")));
    }

    static Row row(String method, String path, String on, Access access, Function<World, Response> call) {
        return new Row(method + " " + V1 + path, on, access, call);
    }
}
