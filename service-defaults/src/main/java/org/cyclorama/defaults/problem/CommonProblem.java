package org.cyclorama.defaults.problem;

import java.util.Arrays;
import java.util.Optional;

/** The problems that any service can answer with. */
public enum CommonProblem implements Problem {

    INVALID_REQUEST("The request is not valid", 400, "Mend what `violations` names and send it again."),
    AMBIGUOUS_PATH("The path can be read in more than one way", 400,
            "Send the path without `;`, `//`, dot segments and encoded separators."),
    UNAUTHENTICATED("A valid access token is needed", 401,
            "Get a new access token and send it as a bearer token."),
    FORBIDDEN("The caller may not do this", 403, "Ask for the role or the region that this needs."),
    NOT_FOUND("There is nothing here that the caller may know of", 404,
            "Check the address; it may also belong to somebody else."),
    METHOD_NOT_ALLOWED("The resource does not know this method", 405,
            "Use one of the methods in `Allow`."),
    NOT_ACCEPTABLE("There is no representation of an accepted type", 406, "Accept `application/json`."),
    CONFLICT("The request contradicts what is there already", 409, "Read the resource again and decide anew."),
    REQUEST_IN_PROGRESS("The same request is still being worked on", 409,
            "Repeat it after `Retry-After`."),
    PRECONDITION_FAILED("The resource has changed since it was read", 412,
            "Read it again, look at `changedFields`, and repeat the change with its new ETag."),
    CONTENT_TOO_LARGE("The request body is too large", 413, "Send less at once."),
    UNSUPPORTED_MEDIA_TYPE("The body is of a type that is not understood here", 415,
            "Send one of the content types in the API description."),
    UNPROCESSABLE("The request is well formed but can't be carried out", 422, "Read `detail`."),
    IDEMPOTENCY_KEY_REUSED("The Idempotency-Key was used for another request", 422,
            "Use a new key for a new request."),
    PRECONDITION_REQUIRED("The change must say which version it is for", 428,
            "Send `If-Match` with the ETag of what was read, or `If-None-Match: *` to create."),
    TOO_MANY_REQUESTS("Too many requests", 429, "Slow down and repeat after `Retry-After`."),
    INTERNAL_ERROR("Something went wrong here", 500, "Report the `traceId`."),
    UNAVAILABLE("A part that this needs is not there at the moment", 503, "Repeat after `Retry-After`.");

    private final Kind kind;

    CommonProblem(String title, int status, String remedy) {
        kind = new Kind(title, status, remedy);
    }

    /** The problem for a status that a library chose: the first listed with it. */
    static Optional<CommonProblem> ofStatus(int status) {
        return Arrays.stream(values()).filter(problem -> problem.status() == status && problem != AMBIGUOUS_PATH).findFirst();
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
