package org.cyclorama.registration.registrations;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.cyclorama.defaults.problem.CommonProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns JSON into checked records, one by one. */
@ApplicationScoped
class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What becomes of a document under a patch (RFC 7396, for documents whose members are no objects). */
    <T> T apply(JsonNode patch, T document, Class<T> type) {
        if (!(patch instanceof ObjectNode changes)) {
            throw CommonProblem.INVALID_REQUEST.because("A merge patch here is a JSON object.");
        }
        ObjectNode target = json.valueToTree(document);
        changes.properties().forEach(change -> target.set(change.getKey(), change.getValue()));
        return read(target, type);
    }

    /** A record from JSON, valid by its annotations. */
    <T> T read(JsonNode source, Class<T> type) {
        T value;
        try {
            value = json.treeToValue(source, type);
        } catch (JsonProcessingException e) {
            throw Unreadable.problem(e);
        }
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return value;
    }
}
