package org.cyclorama.agenda;

import java.util.function.Supplier;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.conditional.Versions;

/** Answers of a versioned resource that its reader may have already (RFC 9110, section 13.1.2). */
public final class Revalidation {

    private Revalidation() {
    }

    /** 304 for who sent this version's tag, else 200 with the body. */
    public static Response answer(Request request, long version, Supplier<?> body) {
        return answer(request, Versions.tag(version), body);
    }

    /** 304 for who sent this tag, else 200 with the body. */
    public static Response answer(Request request, EntityTag tag, Supplier<?> body) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(body.get()) : known).tag(tag).build();
    }
}
