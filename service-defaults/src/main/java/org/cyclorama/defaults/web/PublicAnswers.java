package org.cyclorama.defaults.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Tags public answers by their bytes, so that language, zone and format differ by themselves, and answers 304 to who has them
 * already.
 */
@Provider
@PublicAnswer
class PublicAnswers implements ContainerResponseFilter {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final String SHARED = "public, max-age=30, stale-while-revalidate=300";

    private final ObjectMapper json;

    PublicAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getStatus() != Response.Status.OK.getStatusCode() || !response.hasEntity() || isStreamed(response)) {
            return;
        }
        byte[] body = json.writeValueAsBytes(response.getEntity());
        // An editor needs the version that the resource tagged; the public, a tag of what it reads.
        EntityTag versioned = anonymous(request) ? null : response.getEntityTag();
        EntityTag tag = versioned == null ? new EntityTag(digest(body)) : versioned;
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().add(HttpHeaders.VARY, "Authorization, Cookie");
        if (anonymous(request)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, SHARED);
        }
        if (request.getRequest().evaluatePreconditions(tag) == null) {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        } else {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    /** A table is written while it is read: nobody knows its bytes yet. */
    private static boolean isStreamed(ContainerResponseContext response) {
        return CSV.isCompatible(response.getMediaType());
    }

    private static boolean anonymous(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && request.getHeaderString(HttpHeaders.COOKIE) == null;
    }

    private static String digest(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
