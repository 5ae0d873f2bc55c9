package org.cyclorama.e2e.stack;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;

/** The one shape of every refusal: RFC 9457, of a kind that the catalogue knows, saying nothing of how the product is made. */
public final class Problems {

    private Problems() {
    }

    /** @param slug the last part of its type */
    public static ResponseSpecification problem(int status, String slug) {
        return new ResponseSpecBuilder().expectStatusCode(status)
                .expectHeader("Content-Type", containsString("application/problem+json"))
                .expectBody("type", endsWith("/" + slug))
                .expectBody("status", equalTo(status))
                .expectBody("title", not(blankOrNullString()))
                .expectBody("instance", not(blankOrNullString()))
                .expectBody(not(containsString("org.cyclorama")))
                .expectBody(not(containsString("Exception"))).build();
    }

    /** A 400 that names this field. */
    public static ResponseSpecification violationOf(String field) {
        return new ResponseSpecBuilder().addResponseSpecification(problem(400, "invalid-request"))
                .expectBody("violations.field", hasItem(containsString(field))).build();
    }
}
