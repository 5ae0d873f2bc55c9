package org.cyclorama.gateway;

/** Every problem that the gateway itself answers with (RFC 9457); those of the services pass through. */
public enum GatewayProblem {

    AMBIGUOUS_PATH("ambiguous-path", "The path can be read in more than one way", 400),
    RETURN_PATH_NOT_LOCAL("return-path-not-local", "Only a path of this site can be returned to", 400),
    LOGIN_FAILED("login-failed", "The login was not completed", 401),
    NOT_LOGGED_IN("not-logged-in", "There is no session", 401),
    CSRF_TOKEN_MISSING("csrf-token-missing", "The CSRF token is missing or not of this session", 403),
    NOT_FOUND("not-found", "There is nothing at this path", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "This method is not allowed here", 405),
    BODY_TOO_LARGE("content-too-large", "The request body is too large", 413),
    INTERNAL_ERROR("internal-error", "Something went wrong here", 500),
    UPSTREAM_UNAVAILABLE("upstream-unavailable", "The service can't be reached", 502),
    LOGIN_UNAVAILABLE("login-unavailable", "The identity provider can't be reached", 503),
    UPSTREAM_TIMEOUT("upstream-timeout", "The service took too long to answer", 504),
    HTTP_VERSION_NOT_SUPPORTED("http-version-not-supported", "HTTP/1.1 or newer is needed here", 505);

    private final String slug;
    private final String title;
    private final int status;

    GatewayProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    /** The last part of the problem's type, stable for ever. */
    public String slug() {
        return slug;
    }

    /** What kind of problem it is, in English. */
    public String title() {
        return title;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
