package org.cyclorama.defaults.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** One answer, ready to be sent again. Without a body it only tells who has it already that this is still so. */
final class KeptAnswer {

    private static final int OVERHEAD = 500;

    private final AtomicBoolean renewing = new AtomicBoolean();
    private final long keptAt = System.nanoTime();
    private final String tag;
    private final Map<String, List<String>> headers;
    private final Buffer body;
    private volatile Buffer compressed;

    KeptAnswer(String tag, Map<String, List<String>> headers, Buffer body) {
        this.tag = tag;
        this.headers = headers;
        this.body = body;
    }

    /** What is to be kept now that somebody was told that this tag is current: the body too, if it is known. */
    static KeptAnswer confirmed(KeptAnswer before, String tag, Map<String, List<String>> headers) {
        if (before == null || !before.tag.equals(tag)) {
            return new KeptAnswer(tag, headers, null);
        }
        KeptAnswer whole = new KeptAnswer(tag, before.headers, before.body);
        whole.compressed = before.compressed;
        return whole;
    }

    /** Bytes that it takes, roughly and at most. */
    int size() {
        return OVERHEAD + (body == null ? 0 : 2 * body.length());
    }

    /** Whether this request is the one that goes and asks anew; all others meanwhile take what is here. */
    boolean isToBeRenewed(Duration after) {
        return System.nanoTime() - keptAt > after.toNanos() && renewing.compareAndSet(false, true);
    }

    /** Sends it, if it is what this request needs. */
    boolean answer(HttpServerRequest request) {
        boolean known = knows(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        if (!known && body == null) {
            return false;
        }
        HttpServerResponse response = request.response();
        headers.forEach(response::putHeader);
        if (known) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else if (accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(gzip());
        } else {
            response.end(body);
        }
        return true;
    }

    /** RFC 9110, section 13.1.2: weak forms and lists too. */
    private boolean knows(String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",")) {
            String stripped = candidate.strip();
            if (stripped.equals("*") || (stripped.startsWith("W/") ? stripped.substring(2) : stripped).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean accepts(String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    /** Once for all who ask. */
    private Buffer gzip() {
        if (compressed == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(body.getBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("Memory can always be written to", e);
            }
            compressed = Buffer.buffer(bytes.toByteArray());
        }
        return compressed;
    }
}
