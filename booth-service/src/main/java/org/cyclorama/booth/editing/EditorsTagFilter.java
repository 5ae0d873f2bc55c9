package org.cyclorama.booth.editing;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.cyclorama.defaults.web.PublicAnswer;

/** Puts the version's tag in place of the content's. Response filters run from the highest priority down: after that one. */
@Provider
@PublicAnswer
@Priority(4000)
class EditorsTagFilter implements ContainerResponseFilter {

    private final EditorsTag editors;

    EditorsTagFilter(EditorsTag editors) {
        this.editors = editors;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        editors.tag().ifPresent(tag -> retag(request, response, tag));
    }

    private static void retag(ContainerRequestContext request, ContainerResponseContext response, String tag) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (request.getRequest().evaluatePreconditions(new EntityTag(tag.replace("\"", ""))) != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }
}
