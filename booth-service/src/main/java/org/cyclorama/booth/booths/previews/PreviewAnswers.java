package org.cyclorama.booth.booths.previews;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.cyclorama.defaults.web.PublicAnswer;

/**
 * A preview is read without credentials, but it is nobody's to keep, and its link must not leak to what the draft links to.
 * Response filters run from the highest priority down: after the one that lets public answers be kept.
 */
@Provider
@PublicAnswer
@Priority(4000)
class PreviewAnswers implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getQueryParameters().containsKey("preview")) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getHeaders().putSingle("Referrer-Policy", "no-referrer");
        }
    }
}
