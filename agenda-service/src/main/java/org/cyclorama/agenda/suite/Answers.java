package org.cyclorama.agenda.suite;

import java.util.function.Supplier;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.outbox.RefusedForGoodException;

/** What the outbox makes of answers. */
final class Answers {

    private Answers() {
    }

    /** Passes a success, and tells a refusal for good from one that passes by itself. */
    static void requireSuccess(Supplier<Response> call) {
        try (Response answer = call.get()) {
            if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                throw RefusedForGoodException.from(new WebApplicationException(answer.getStatus()));
            }
        }
    }
}
