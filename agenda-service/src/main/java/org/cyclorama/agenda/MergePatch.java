package org.cyclorama.agenda;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.problem.Unreadable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Changes a record by a merge patch (RFC 7396), and checks what becomes of it. */
@ApplicationScoped
public class MergePatch {

    /** The media type of a patch. */
    public static final String TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * What becomes of a record under a patch.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the patch is no object
     * @throws ConstraintViolationException when the outcome is not valid
     */
    public <T> T apply(JsonNode patch, T document, Class<T> type) {
        if (!patch.isObject()) {
            throw CommonProblem.INVALID_REQUEST.because("A merge patch here is a JSON object.");
        }
        T outcome = merge(patch, document, type);
        Set<ConstraintViolation<T>> violations = validator.validate(outcome);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return outcome;
    }

    /** Names of the members in which two records of the same type differ. */
    public Set<String> changedFields(Object before, Object after) {
        JsonNode was = json.valueToTree(before);
        JsonNode is = json.valueToTree(after);
        Set<String> changed = new TreeSet<>();
        is.properties().stream().filter(field -> !field.getValue().equals(was.get(field.getKey())))
                .forEach(field -> changed.add(field.getKey()));
        return changed;
    }

    private <T> T merge(JsonNode patch, T document, Class<T> type) {
        try {
            JsonValue merged = Json.createMergePatch(read(patch.toString())).apply(read(json.writeValueAsString(document)));
            return json.readValue(merged.toString(), type);
        } catch (JsonProcessingException e) {
            throw Unreadable.problem(e);
        }
    }

    private static JsonValue read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
