package org.cyclorama.gifts.granting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.gifts.granting.Outcome.Refused;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Gives many pieces: each line is read, checked and answered by itself, all are written together. */
@ApplicationScoped
class GrantBatch {

    /** Lines a call. */
    static final int MOST = 500;

    private final GrantService grants;
    private final LineProblems problems;
    private final Validator validator;
    private final ObjectMapper json;

    GrantBatch(GrantService grants, LineProblems problems, Validator validator, ObjectMapper json) {
        this.grants = grants;
        this.problems = problems;
        this.validator = validator;
        this.json = json;
    }

    Results give(String conference, List<JsonNode> lines) {
        if (lines.size() > MOST) {
            throw CommonProblem.CONTENT_TOO_LARGE.because("A batch has at most " + MOST + " lines.");
        }
        List<Line> read = lines.stream().map(this::read).toList();
        Iterator<Outcome> outcomes = grants.give(conference,
                read.stream().filter(Sound.class::isInstance).map(line -> ((Sound) line).wish()).toList()).iterator();
        List<GrantLine> results = new ArrayList<>();
        for (Line line : read) {
            Outcome outcome = line instanceof Bad(HttpProblem problem) ? new Refused(problem) : outcomes.next();
            results.add(GrantLine.of(results.size() + 1, outcome, problems));
        }
        return new Results(results);
    }

    private Line read(JsonNode line) {
        try {
            GiveGift wish = json.treeToValue(line, GiveGift.class);
            Set<ConstraintViolation<GiveGift>> violations = validator.validate(wish);
            return violations.isEmpty() ? new Sound(wish) : new Bad(LineProblems.invalid(violations));
        } catch (JsonMappingException e) {
            String field = e.getPath().stream().map(JsonMappingException.Reference::getFieldName)
                    .collect(Collectors.joining("."));
            return new Bad(LineProblems.invalid(
                    List.of(Violation.In.body.field(field).message("has a wrong type, an unknown value, or is not known"))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read from JSON is JSON", e);
        }
    }

    private sealed interface Line {
    }

    private record Sound(GiveGift wish) implements Line {
    }

    private record Bad(HttpProblem problem) implements Line {
    }

    /** What became of a batch. */
    @Schema(name = "GrantResults", description = "What became of a batch")
    record Results(@Schema(description = "One per line, in order") List<GrantLine> results) {
    }
}
