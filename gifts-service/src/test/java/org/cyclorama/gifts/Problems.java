package org.cyclorama.gifts;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;

/** What every problem looks like. */
public final class Problems {

    private Problems() {
    }

    /** Expects this problem in the shape that all have. */
    public static ValidatableResponse expect(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", endsWith("/" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue());
    }
}
