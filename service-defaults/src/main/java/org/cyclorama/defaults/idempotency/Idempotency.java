package org.cyclorama.defaults.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.identity.Caller;
import org.cyclorama.defaults.problem.CommonProblem;
import org.cyclorama.defaults.problem.ProblemDetails;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Carries out a request once for its {@code Idempotency-Key}; without a key, simply carries it out. */
@RequestScoped
public class Idempotency {

    private static final int LONGEST_KEY = 200;

    private final HttpServerRequest request;
    private final Caller caller;
    private final IdempotentAnswers answers;
    private final ProblemDetails details;
    private final ObjectMapper json;

    Idempotency(HttpServerRequest request, Caller caller, IdempotentAnswers answers, ProblemDetails details,
            ObjectMapper json) {
        this.request = request;
        this.caller = caller;
        this.answers = answers;
        this.details = details;
        this.json = json;
    }

    /**
     * Answers with what {@code action} answers, or with what it answered to the same request before.
     *
     * @param body what was asked; a repetition must ask the same
     * @param action the change, run in one transaction with the storing of its answer
     * @throws HttpProblem 422 when the key was used for another request, 409 when the first is still running after five seconds
     */
    public Response once(Object body, Supplier<Response> action) {
        String key = request.getHeader("Idempotency-Key");
        return key == null ? QuarkusTransaction.joiningExisting().call(action::get) : onceAs(key, body, action);
    }

    /** Like {@link #once}, where the request names its key itself. */
    public Response onceAs(String key, Object body, Supplier<Response> action) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw CommonProblem.INVALID_REQUEST.because("An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
        }
        String scope = String.join(" ", caller.subject(), request.method().name(), request.path(), key);
        String hash = digest(write(body) + request.query());
        try {
            return QuarkusTransaction.requiringNew().call(() -> firstOrReplay(scope, hash, action));
        } catch (HttpProblem problem) {
            return refused(scope, hash, problem);
        }
    }

    /** Like {@link #once}, where the key must be there. */
    public Response onceWithKey(Object body, Supplier<Response> action) {
        if (request.getHeader("Idempotency-Key") == null) {
            throw CommonProblem.INVALID_REQUEST.because("A batch needs an Idempotency-Key.");
        }
        return once(body, action);
    }

    private Response firstOrReplay(String scope, String hash, Supplier<Response> action) {
        if (!answers.claim(scope, hash)) {
            return replay(scope, hash);
        }
        Response answer = action.get();
        answers.complete(scope, new StoredAnswer(hash, answer.getStatus(), answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG), write(answer.getEntity())));
        return answer;
    }

    private Response replay(String scope, String hash) {
        StoredAnswer stored = answers.find(scope)
                .orElseThrow(() -> CommonProblem.CONFLICT.because("The stored answer has just expired."));
        if (!stored.requestHash().equals(hash)) {
            throw CommonProblem.IDEMPOTENCY_KEY_REUSED.because("This key belongs to a request with another body.");
        }
        return stored.replay();
    }

    /** A final refusal is an answer too; but its change was rolled back, so it is stored by itself. */
    private Response refused(String scope, String hash, HttpProblem problem) {
        int status = problem.getStatusCode();
        if (status != 401 && status != 429 && status < 500 && !ownRefusal(problem)) {
            Response answer = details.complete(HttpProblem.builder(problem).withInstance(URI.create(request.path())).build())
                    .toResponse();
            QuarkusTransaction.requiringNew()
                    .run(() -> answers.complete(scope, new StoredAnswer(hash, status, null, null, write(answer.getEntity()))));
        }
        throw problem;
    }

    private static boolean ownRefusal(HttpProblem problem) {
        String type = Objects.toString(problem.getType(), "");
        return type.equals(CommonProblem.IDEMPOTENCY_KEY_REUSED.slug())
                || type.equals(CommonProblem.REQUEST_IN_PROGRESS.slug());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read from JSON or is sent as JSON can be written as JSON", e);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
