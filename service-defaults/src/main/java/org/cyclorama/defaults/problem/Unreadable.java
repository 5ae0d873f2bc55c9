package org.cyclorama.defaults.problem;

import java.util.List;
import java.util.stream.Collectors;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** JSON that does not fit, told by its field. */
public final class Unreadable {

    private Unreadable() {
    }

    /** The problem that names the field, or where it went wrong. */
    public static HttpProblem problem(JsonProcessingException failure) {
        String field = failure instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(JsonMappingException.Reference::getFieldName).collect(Collectors.joining("."))
                : "";
        return CommonProblem.INVALID_REQUEST.describe("The value of a field can't be read.")
                .with("violations",
                        List.of(Violation.In.body.field(field).message("has a wrong type, an unknown value, or is not known")))
                .build();
    }
}
