package org.cyclorama.local.sample;

import java.io.IOException;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What came back from one call. */
record Answer(String call, int status, String etag, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        String call = response.request().method() + " " + response.uri();
        return new Answer(call, response.statusCode(), response.headers().firstValue("ETag").orElse(null), response.body());
    }

    boolean succeeded() {
        return status / 100 == 2;
    }

    Answer orRefuse() throws Refused {
        if (!succeeded()) {
            throw new Refused(call, status, text);
        }
        return this;
    }

    JsonNode json() throws IOException {
        return JSON.readTree(text);
    }
}
