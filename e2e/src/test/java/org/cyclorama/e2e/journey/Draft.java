package org.cyclorama.e2e.journey;

import java.util.stream.StreamSupport;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The organizer's draft of the programme, and drafts that differ from it in one thing. */
record Draft(JsonNode json, String etag) {

    static final String MEDIA_TYPE = "application/vnd.cyclorama.programme+json";

    static Draft read(RequestSpecification organizer) {
        Response answer = organizer.accept(MEDIA_TYPE).get(Event.AGENDA + "/programme").then().statusCode(200).extract()
                .response();
        return new Draft(answer.as(JsonNode.class), answer.header("ETag"));
    }

    /** The airing shows another session. */
    Draft withSessionOf(String airing, String session) {
        Draft changed = copy();
        changed.airing(airing).put("session", session);
        return changed;
    }

    /** The airing can't be heard in this language any more. */
    Draft withoutLanguage(String airing, String language) {
        Draft changed = copy();
        var renditions = changed.airing(airing).withArray("renditions").elements();
        while (renditions.hasNext()) {
            if (language.equals(renditions.next().path("language").textValue())) {
                renditions.remove();
            }
        }
        return changed;
    }

    /** The airing is moved to where another one is. */
    Draft startingWith(String airing, String other) {
        Draft changed = copy();
        changed.airing(airing).set("start", changed.airing(other).get("start"));
        changed.airing(airing).set("end", changed.airing(other).get("end"));
        return changed;
    }

    private Draft copy() {
        return new Draft(json.deepCopy(), etag);
    }

    private ObjectNode airing(String code) {
        return (ObjectNode) StreamSupport.stream(json.withArray("airings").spliterator(), false)
                .filter(airing -> code.equals(airing.path("code").textValue())).findFirst().orElseThrow();
    }
}
