package org.cyclorama.defaults.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What was answered to the first of several same requests. */
record StoredAnswer(String requestHash, int status, String location, String etag, String body) {

    Response replay() {
        return Response.status(status)
                .header("Idempotency-Replayed", "true")
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, etag)
                .type(status < 400 ? MediaType.APPLICATION_JSON_TYPE : HttpProblem.MEDIA_TYPE)
                .entity(body)
                .build();
    }
}
