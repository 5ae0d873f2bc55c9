package org.cyclorama.gateway.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** An HTML file of the classpath, kept in memory and revalidated by a strong ETag at every use. */
record Page(Buffer body, String etag) {

    private static final String ROOT = "META-INF/resources/";

    static Optional<Page> find(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(ROOT + name)) {
            return Optional.ofNullable(file).map(Page::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(InputStream file) {
        try {
            byte[] bytes = file.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Page(Buffer.buffer(bytes), '"' + HexFormat.of().formatHex(digest, 0, 16) + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void show(RoutingContext context) {
        var response = context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, etag);
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        // A proxy that compresses makes the tag a weak one.
        if (known != null && known.contains(etag)) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8").end(body);
        }
    }
}
