package org.cyclorama.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What may not cross the gateway, in either direction. */
final class Headers {

    /** RFC 9110, section 7.6.1, and what old clients add. The proxy itself takes care of Transfer-Encoding. */
    private static final List<String> HOP_BY_HOP = List.of("connection", "keep-alive", "proxy-authenticate",
            "proxy-authentication-info", "proxy-authorization", "proxy-connection", "te", "trailer", "upgrade");

    /** Named by Connection or not: without them a message has no end, or no address. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding", "host");

    /** Only the gateway knows for whom it asks. */
    private static final List<String> ORIGIN = List.of("forwarded", "x-real-ip", "x-forwarded-for", "x-forwarded-host",
            "x-forwarded-port", "x-forwarded-proto", "x-forwarded-prefix", "x-forwarded-server", "x-forwarded-ssl",
            "x-original-url", "x-rewrite-url");

    private Headers() {
    }

    static void stripHopByHop(MultiMap headers) {
        for (String line : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : line.split(",")) {
                String named = name.strip().toLowerCase(Locale.ROOT);
                if (!named.isEmpty() && !FRAMING.contains(named)) {
                    headers.remove(named);
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    static void stateOrigin(HttpServerRequest request) {
        MultiMap headers = request.headers();
        ORIGIN.forEach(headers::remove);
        String client = request.remoteAddress().hostAddress();
        String host = request.authority().toString();
        headers.set("X-Forwarded-For", client)
                .set("X-Forwarded-Proto", request.scheme())
                .set("X-Forwarded-Host", host)
                .set("Forwarded", "for=\"%s\";proto=%s;host=\"%s\"".formatted(bracketed(client), request.scheme(), host));
    }

    /** RFC 7239, section 6: an IPv6 address is in brackets. */
    private static String bracketed(String address) {
        return address.indexOf(':') < 0 ? address : '[' + address + ']';
    }
}
