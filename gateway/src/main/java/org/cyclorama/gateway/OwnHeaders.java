package org.cyclorama.gateway;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** The security and cache headers of everything that the gateway serves by itself; the services set those of theirs. */
@ApplicationScoped
class OwnHeaders implements Handler<RoutingContext> {

    /** Pictures and streams may be anywhere; code, styles and calls come from here alone. */
    private static final String CONTENT_SECURITY_POLICY = String.join("; ",
            "default-src 'self'",
            "connect-src 'self'",
            "img-src 'self' data: https:",
            "media-src 'self' https:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final boolean https;

    OwnHeaders(GatewayConfig config) {
        this.https = config.https();
    }

    @Override
    public void handle(RoutingContext context) {
        String path = context.request().path();
        var headers = context.response().headers();
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!FrontDoor.isRouted(path)) {
            headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                    .set("Permissions-Policy", PERMISSIONS_POLICY)
                    .set("Referrer-Policy", "strict-origin-when-cross-origin")
                    .set("X-Content-Type-Options", "nosniff")
                    .set(HttpHeaders.CACHE_CONTROL, cacheControl(path));
        }
        context.next();
    }

    /** The portal's build puts a hash into the name of every file under /assets. */
    private static String cacheControl(String path) {
        return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
