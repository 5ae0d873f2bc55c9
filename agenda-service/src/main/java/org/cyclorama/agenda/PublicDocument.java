package org.cyclorama.agenda;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
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
    public Response answer(Request request, HttpHeaders headers) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = (known == null ? Response.ok(content, type) : known).tag(tag)
                .header(HttpHeaders.VARY, "Authorization, Cookie");
        boolean anonymous = headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && headers.getHeaderString(HttpHeaders.COOKIE) == null;
        return (anonymous ? answer.header(HttpHeaders.CACHE_CONTROL, SHARED) : answer).build();
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
