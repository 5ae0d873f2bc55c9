package org.cyclorama.registration.registrations;

import java.util.List;
import java.util.stream.Collectors;

import org.cyclorama.defaults.problem.CommonProblem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** JSON that does not fit, told by its field. */
final class Unreadable {

    private Unreadable() {
    }

    static HttpProblem problem(JsonProcessingException failure) {
        String field = failure instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(JsonMappingException.Reference::getFieldName).collect(Collectors.joining("."))
                : "";
        return CommonProblem.INVALID_REQUEST.describe("The value of a field can't be read.")
                .with("violations",
                        List.of(Violation.In.body.field(field).message("has a wrong type, an unknown value, or is not known")))
                .build();
    }
}
