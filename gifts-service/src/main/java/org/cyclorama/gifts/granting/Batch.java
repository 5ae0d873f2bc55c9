package org.cyclorama.gifts.granting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.cyclorama.defaults.DefaultsConfig;
import org.cyclorama.defaults.problem.CommonProblem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Gives many pieces. */
@ApplicationScoped
class Batch {

    /** Lines a call. */
    static final int MOST = 500;

    private final Granting granting;
    private final Validator validator;
    private final ObjectMapper json;
    private final DefaultsConfig config;

    Batch(Granting granting, Validator validator, ObjectMapper json, DefaultsConfig config) {
        this.granting = granting;
        this.validator = validator;
        this.json = json;
        this.config = config;
    }

    BatchView give(String conference, List<JsonNode> lines, String role) {
        if (lines.size() > MOST) {
            throw CommonProblem.CONTENT_TOO_LARGE.because("A batch has at most " + MOST + " lines.");
        }
        List<Line> read = lines.stream().map(this::read).toList();
        List<GiveGift> wishes = read.stream().filter(Sound.class::isInstance).map(line -> ((Sound) line).wish()).toList();
        Iterator<Outcome> outcomes = granting.give(conference, wishes, role).iterator();
        List<BatchView.Line> results = new ArrayList<>();
        for (Line line : read) {
            Outcome outcome = line instanceof Bad(HttpProblem problem) ? new Outcome.Refused(problem) : outcomes.next();
            results.add(BatchView.Line.of(results.size() + 1, outcome, config.problemsBase()));
        }
        return new BatchView(results);
    }

    private Line read(JsonNode line) {
        try {
            GiveGift wish = json.treeToValue(line, GiveGift.class);
            Set<ConstraintViolation<GiveGift>> violations = validator.validate(wish);
            return violations.isEmpty() ? new Sound(wish)
                    : invalid(violations.stream()
                            .map(one -> Violation.In.body.field(one.getPropertyPath().toString()).message(one.getMessage()))
                            .toList());
        } catch (JsonMappingException e) {
            String field = e.getPath().stream().map(JsonMappingException.Reference::getFieldName)
                    .collect(Collectors.joining("."));
            return invalid(
                    List.of(Violation.In.body.field(field).message("has a wrong type, an unknown value, or is not known")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read from JSON is JSON", e);
        }
    }

    private static Bad invalid(List<Violation> violations) {
        return new Bad(CommonProblem.INVALID_REQUEST.describe("The line is not valid.").with("violations", violations).build());
    }

    private sealed interface Line {
    }

    private record Sound(GiveGift wish) implements Line {
    }

    private record Bad(HttpProblem problem) implements Line {
    }
}
