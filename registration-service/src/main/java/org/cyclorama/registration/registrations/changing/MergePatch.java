package org.cyclorama.registration.registrations.changing;

import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.problem.Unreadable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns JSON into checked records, one by one. */
@ApplicationScoped
public class MergePatch {

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

    /** Names of the members in which two documents of the same type differ. */
    Set<String> changedFields(Object before, Object after) {
        ObjectNode was = json.valueToTree(before);
        ObjectNode is = json.valueToTree(after);
        Set<String> changed = new TreeSet<>();
        is.properties().stream().filter(field -> !field.getValue().equals(was.get(field.getKey())))
                .forEach(field -> changed.add(field.getKey()));
        return changed;
    }

    /** A record from JSON, valid by its annotations. */
    public <T> T read(JsonNode source, Class<T> type) {
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
