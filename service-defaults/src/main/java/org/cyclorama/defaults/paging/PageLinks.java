package org.cyclorama.defaults.paging;

import java.net.URI;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Link: <…>; rel="next"} to every page that has a next one. */
class PageLinks {

    /** Before the filter that turns public answers into bytes. */
    @ServerResponseFilter(priority = 9000)
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            URI next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build();
            response.getHeaders().add(HttpHeaders.LINK,
                    "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
        }
    }
}
