package org.cyclorama.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** The cookies in which Quarkus keeps the session: one, or several chunks where the tokens are long. */
final class SessionCookies {

    /** Quarkus calls them {@code q_session} and {@code q_session_chunk_1}… */
    private static final String NAME = "q_session";

    private SessionCookies() {
    }

    /** A fingerprint of what the browser sent as its session, if anything: the cookie itself is too long to be kept. */
    static Optional<String> fingerprint(HttpServerRequest request) {
        String value = request.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith(NAME))
                .map(cookie -> cookie.getName() + '=' + cookie.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
        return value.isEmpty() ? Optional.empty() : Optional.of(digest(value));
    }

    private static String digest(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void remove(HttpServerRequest request, boolean secure) {
        HttpServerResponse response = request.response();
        request.cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(NAME))
                .distinct()
                .forEach(name -> response.addCookie(cookie(name, "", "/", secure).setMaxAge(0)));
    }

    static Cookie cookie(String name, String value, String path, boolean secure) {
        return Cookie.cookie(name, value)
                .setPath(path)
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }
}
