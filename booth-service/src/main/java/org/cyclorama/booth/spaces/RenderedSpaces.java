package org.cyclorama.booth.spaces;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import io.vertx.core.http.HttpServerRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;

/**
 * Spaces as JSON, written once for each version and language: an expo in twelve languages is 100 kB to read and to write, while
 * almost everybody who asks has it already. The table is asked for the version alone.
 */
@ApplicationScoped
class RenderedSpaces {

    /** Three spaces in twelve languages a conference, and room for more; then it begins anew. */
    private static final int MOST = 300;
    /** A longer wish is nobody's browser. */
    private static final int LONGEST_WISH = 100;

    private final Map<String, RawValue> rendered = new ConcurrentHashMap<>();
    private final Spaces spaces;
    private final HttpServerRequest request;
    private final ObjectMapper json;

    RenderedSpaces(Spaces spaces, HttpServerRequest request, ObjectMapper json) {
        this.spaces = spaces;
        this.request = request;
        this.json = json;
    }

    /** @param version the one that is there now */
    RawValue of(UUID id, long version) {
        String wish = Objects.requireNonNullElse(request.getParam("lang"),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), ""));
        if (wish.length() > LONGEST_WISH) {
            return render(id);
        }
        if (rendered.size() > MOST) {
            rendered.clear();
        }
        return rendered.computeIfAbsent(id + " " + version + " " + wish, key -> render(id));
    }

    private RawValue render(UUID id) {
        try {
            return new RawValue(json.writeValueAsString(spaces.read(id)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A space is JSON", e);
        }
    }
}
