package org.cyclorama.local.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.cyclorama.local.sample.people.NewRegistration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Registers people in bulk, only those whom the conference does not know: who cancelled since stays cancelled. */
final class Registrations {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The most that one batch may have. */
    private static final int BATCH = 500;

    private final String path;
    private final Set<String> known;

    Registrations(Caller organizer, String conference) throws IOException, InterruptedException {
        this.path = "/api/registration/v1/conferences/" + conference + "/registrations";
        this.known = new HashSet<>();
        organizer.list(path).forEach(registration -> known.add(registration.path("email").asText()));
    }

    /** @param query of the batch call, such as {@code ?notify=false}. @return how many were new */
    int register(Caller caller, List<NewRegistration> people, String query) throws IOException, InterruptedException {
        List<NewRegistration> unknown = people.stream().filter(person -> !known.contains(person.email())).toList();
        for (int from = 0; from < unknown.size(); from += BATCH) {
            send(caller, unknown.subList(from, Math.min(from + BATCH, unknown.size())), query);
        }
        return unknown.size();
    }

    private void send(Caller caller, List<NewRegistration> people, String query) throws IOException, InterruptedException {
        var batch = JsonNodeFactory.instance.objectNode().set("registrations", JSON.valueToTree(people));
        String key = "sample-" + UUID.nameUUIDFromBytes(batch.toString().getBytes(StandardCharsets.UTF_8));
        Answer answer = caller.postOnce(path + "/batch" + query, key, batch);
        JsonNode results = answer.json().path("results");
        if (results.size() != people.size()) {
            throw new Refused(answer.call(), answer.status(), results.size() + " results for " + people.size() + " people");
        }
        for (int line = 0; line < people.size(); line++) {
            check(answer, results.get(line), people.get(line));
        }
    }

    private static void check(Answer answer, JsonNode result, NewRegistration person) throws Refused {
        int status = result.path("status").asInt();
        if (status != 200 && status != 201) {
            String line = "%s, line %s (%s)".formatted(answer.call(), result.path("line"), person.email());
            throw new Refused(line, status, result.path("problem").toString());
        }
    }
}
