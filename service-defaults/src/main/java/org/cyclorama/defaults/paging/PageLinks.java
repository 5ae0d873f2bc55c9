package org.cyclorama.defaults.paging;

import java.net.URI;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Adds {@code Link: <…>; rel="next"} to every page that has a next one, and tells caches that the list has another format, too:
 * as a table it is whole.
 */
class PageLinks {

    /** Before the filter that turns public answers into bytes. */
    @ServerResponseFilter(priority = 9000)
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (page.next() != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            URI next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build();
            response.getHeaders().add(HttpHeaders.LINK,
                    "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
        }
    }
}
