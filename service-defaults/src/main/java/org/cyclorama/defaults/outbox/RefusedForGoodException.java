package org.cyclorama.defaults.outbox;

import java.util.Set;

import jakarta.ws.rs.WebApplicationException;

/** The receiver will never accept this message as it is. */
public class RefusedForGoodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Client errors that only mean: not now (RFC 9110, RFC 8470, RFC 6585). */
    private static final Set<Integer> NOT_NOW = Set.of(401, 408, 425, 429);

    /** Refused with this reason, which must not name a person. */
    public RefusedForGoodException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Reads a failed call: a client error is final, except those that pass by themselves. */
    public static RuntimeException from(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        boolean isFinal = status >= 400 && status < 500 && !NOT_NOW.contains(status);
        return isFinal ? new RefusedForGoodException("answered " + status, failure) : failure;
    }
}
