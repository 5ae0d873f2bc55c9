package org.cyclorama.defaults.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;

/**
 * Answers 401 to a bad token on public paths too. Authentication is lazy, so without this a public endpoint would never look at
 * the token,
 * and a caller would take an anonymous answer for its own.
 */
class BearerGuard {

    private final CurrentIdentityAssociation identity;

    BearerGuard(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    void verify(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null && identity.getIdentity().isAnonymous()) {
            throw new AuthenticationFailedException("The Authorization header holds no bearer token.");
        }
    }
}
