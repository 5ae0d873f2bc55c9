package org.cyclorama.registration.registrations.batch;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;

import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.problem.ProblemDetails;
import org.cyclorama.registration.agenda.Conference;
import org.cyclorama.registration.registrations.Registration;
import org.cyclorama.registration.registrations.changing.MergePatch;
import org.cyclorama.registration.registrations.registering.Applicant;
import org.cyclorama.registration.registrations.registering.Applicants;
import org.cyclorama.registration.registrations.registering.NewRegistration;
import org.cyclorama.registration.registrations.registering.Outcome;
import org.cyclorama.registration.registrations.registering.Registering;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;

/** Registers many people: each line is read, checked and answered by itself, all are written together. */
@ApplicationScoped
class Batch {

    /** Lines a call. */
    static final int MOST = 500;

    private final MergePatch reader;
    private final Applicants applicants;
    private final Registering registering;
    private final ProblemDetails details;
    private final ObjectMapper json;

    Batch(MergePatch reader, Applicants applicants, Registering registering, ProblemDetails details, ObjectMapper json) {
        this.reader = reader;
        this.applicants = applicants;
        this.registering = registering;
        this.details = details;
        this.json = json;
    }

    static List<JsonNode> requireSize(List<JsonNode> lines) {
        if (lines.isEmpty()) {
            throw CommonProblem.INVALID_REQUEST.because("A batch has at least one line.");
        }
        if (lines.size() > MOST) {
            throw CommonProblem.CONTENT_TOO_LARGE.because("A batch has at most " + MOST + " lines.");
        }
        return lines;
    }

    /** Text in another encoding was read as UTF-8, and its names are spoilt: better none than those. */
    static String requireUtf8(String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            throw CommonProblem.INVALID_REQUEST.because("The text is not UTF-8.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    List<JsonNode> readNdjson(String text) {
        return requireSize(requireUtf8(text).lines().filter(line -> !line.isBlank()).map(this::readLine).toList());
    }

    /** What can't be read is a text, which no person is. */
    private JsonNode readLine(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(line);
        }
    }

    /** Asked before anything of the batch is stored: who may not send one gets no answer to replay. */
    Applicants.Rules rules(Conference conference, boolean told) {
        return applicants.at(conference, told);
    }

    BatchView register(Conference conference, Applicants.Rules rules, List<JsonNode> lines) {
        List<Object> checked = lines.stream().map(line -> check(rules, line)).toList();
        List<Applicant> admitted = checked.stream().filter(Applicant.class::isInstance).map(Applicant.class::cast).toList();
        var outcomes = registering.register(conference.slug(), admitted).iterator();
        List<BatchView.Line> results = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Outcome outcome = checked.get(i) instanceof HttpProblem problem ? new Outcome.Refused(problem) : outcomes.next();
            results.add(result(i + 1, lines.get(i).path("externalId").asText(null), outcome));
        }
        return BatchView.of(results);
    }

    /** An {@link Applicant}, or the {@link HttpProblem} that stands against it. */
    private Object check(Applicants.Rules rules, JsonNode line) {
        if (!line.isObject()) {
            return CommonProblem.INVALID_REQUEST
                    .because("The line can't be read: it must be one JSON object, or have as many cells as the header.");
        }
        try {
            return rules.check(reader.read(line, NewRegistration.class));
        } catch (ConstraintViolationException e) {
            return CommonProblem.INVALID_REQUEST.describe("The line is not valid.")
                    .with("violations", e.getConstraintViolations().stream().map(Batch::violation).toList())
                    .build();
        } catch (HttpProblem e) {
            return e;
        }
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        return Violation.In.body.field(violation.getPropertyPath().toString()).message(violation.getMessage());
    }

    private BatchView.Line result(int line, String externalId, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created(Registration one, long rank) ->
                new BatchView.Line(line, 201, externalId, one.id(), one.state(), null);
            case Outcome.Existing(Registration one) -> new BatchView.Line(line, 200, externalId, one.id(), one.state(), null);
            case Outcome.Refused(HttpProblem problem) ->
                new BatchView.Line(line, problem.getStatusCode(), externalId, null, null,
                        LineProblem.of(details.complete(problem)));
        };
    }
}
