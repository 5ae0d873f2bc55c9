package org.cyclorama.agenda;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Stream;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * A document in a format that is not JSON of this API, the same for everyone: calendars, schedules, structured data.
 *
 * @param tag of its bytes
 */
public record PublicDocument(String type, byte[] content, EntityTag tag) {

    private static final String SHARED = "public, max-age=30, stale-while-revalidate=300";

    /** Tags these bytes. */
    public static PublicDocument of(String type, byte[] content) {
        return new PublicDocument(type, content, new EntityTag(digest(content)));
    }

    /** 304 for who has it already. Shared caches keep only what nobody's credentials were sent for. */
    public Response answer(HttpHeaders headers) {
        Response.ResponseBuilder answer = fresh(headers).header(HttpHeaders.VARY, "Authorization, Cookie");
        boolean anonymous = headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && headers.getHeaderString(HttpHeaders.COOKIE) == null;
        return (anonymous ? answer.header(HttpHeaders.CACHE_CONTROL, SHARED) : answer).build();
    }

    /** For whoever has a secret address: nobody else may keep it, look for it or learn where the reader came from. */
    public Response privateAnswer(HttpHeaders headers) {
        return fresh(headers).header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Referrer-Policy", "no-referrer").header("X-Robots-Tag", "noindex").build();
    }

    private Response.ResponseBuilder fresh(HttpHeaders headers) {
        return (isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH)) ? Response.notModified()
                : Response.ok(content, type))
                .tag(tag);
    }

    /** By weak comparison (RFC 9110, section 13.1.2): a proxy that compresses makes tags weak. */
    private boolean isKnown(String tags) {
        return tags != null && Stream.of(tags.split(",")).map(String::strip).map(known -> known.replaceFirst("^W/", ""))
                .anyMatch(known -> known.equals("*") || known.equals('"' + tag.getValue() + '"'));
    }

    private static String digest(byte[] content) {
        try {
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
