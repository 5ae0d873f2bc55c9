package org.cyclorama.defaults.identity;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.DefaultsConfig;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Takes the roles of the event's staff away from somebody whose token names the conferences it is staff of, where the path is
 * about another one. So {@code @RolesAllowed} is right without every endpoint asking; paths by id ask {@link Caller#holds}.
 */
@ApplicationScoped
class NarrowedRoles implements SecurityIdentityAugmentor {

    static final Set<String> NARROWED = Set.of(Roles.ORGANIZER, Roles.CREW, Roles.DOOR_STAFF);

    private static final Pattern CONFERENCE = Pattern.compile("/conferences/([^/]+)");

    private final DefaultsConfig config;

    NarrowedRoles(DefaultsConfig config) {
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context,
            Map<String, Object> attributes) {
        RoutingContext exchange = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        boolean elsewhere = exchange != null && identity.getPrincipal() instanceof JsonWebToken token
                && isElsewhere(token, exchange.request().path());
        return Uni.createFrom().item(elsewhere ? withoutStaffRoles(identity) : identity);
    }

    private boolean isElsewhere(JsonWebToken token, String path) {
        Matcher conference = CONFERENCE.matcher(path);
        return conference.find() && Caller.names(token, config.claims().conferences())
                .map(named -> !named.contains(conference.group(1))).orElse(false);
    }

    private static SecurityIdentity withoutStaffRoles(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addPermissionChecker(identity::checkPermission)
                .addRoles(identity.getRoles().stream().filter(role -> !NARROWED.contains(role))
                        .collect(Collectors.toSet()))
                .build();
    }
}
