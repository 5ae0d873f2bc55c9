package org.cyclorama.defaults.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whatever did not say that it may be cached must not be. */
class PrivateByDefault {

    /** Response filters run from the highest priority down: after every filter that may allow caching. */
    @ServerResponseFilter(priority = 1)
    void forbid(ContainerResponseContext response) {
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, java.util.List.of("no-store"));
    }
}
