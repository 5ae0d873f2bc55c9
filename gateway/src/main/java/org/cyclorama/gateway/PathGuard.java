package org.cyclorama.gateway;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses every path that the gateway, a framework and a service could read differently, before anything else looks at it: such
 * paths are how access rules are bypassed (CVE-2026-39852 is one of many).
 */
@ApplicationScoped
class PathGuard implements Handler<RoutingContext> {

    /** The characters of an RFC 3986 path, without the semicolon, and whole percent-encodings. */
    private static final Pattern PLAIN = Pattern.compile("/(?:[\\w\\-.~!$&'()*+,=:@/]|%\\p{XDigit}{2})*+");

    /** Empty and dot segments; encoded slash, backslash, dot, semicolon and control characters. */
    private static final Pattern AMBIGUOUS = Pattern.compile("//|\\.\\.|/\\.(?:/|$)|%(?:2[ef]|3b|5c|[01]\\p{XDigit}|7f)",
            Pattern.CASE_INSENSITIVE);

    private final Problems problems;

    PathGuard(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(RoutingContext context) {
        if (isPlain(context.request().uri())) {
            context.next();
        } else {
            problems.answer(context, GatewayProblem.AMBIGUOUS_PATH, "Use the path without encoded or empty segments.");
        }
    }

    static boolean isPlain(String uri) {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        return PLAIN.matcher(path).matches() && !AMBIGUOUS.matcher(path).find();
    }
}
