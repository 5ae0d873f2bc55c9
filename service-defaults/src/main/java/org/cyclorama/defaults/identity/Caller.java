package org.cyclorama.defaults.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;

import org.cyclorama.defaults.DefaultsConfig;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

/** The caller of this request: a person or another system's client. */
@RequestScoped
public class Caller {

    /** Roles from the one that says most about why a caller may do something to the one that everybody has. */
    private static final List<String> LEADING = List.of(Roles.ORGANIZER, Roles.REGIONAL_TEAM, Roles.PARTNER_PORTAL, Roles.CREW,
            Roles.DOOR_STAFF,
            Roles.SERVICE, Roles.PARTICIPANT);

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final DefaultsConfig config;

    Caller(SecurityIdentity identity, JsonWebToken token, DefaultsConfig config) {
        this.identity = identity;
        this.token = token;
        this.config = config;
    }

    /** Whether nobody logged in. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The OIDC subject: who a person is, for ever. */
    public String subject() {
        return token.getSubject();
    }

    /** The caller's own e-mail address in lower case, only if the identity provider verified it. */
    public Optional<String> verifiedEmail() {
        return Boolean.TRUE.equals(token.<Boolean> getClaim("email_verified"))
                ? token.<String> claim("email").map(email -> email.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The name as its owner writes it. */
    public Optional<String> name() {
        return token.<String> claim("name");
    }

    /** Whether the caller has this role. */
    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /**
     * Whether the caller has this role for this conference: an organizer, crew or door staff may be there for some conferences
     * only. For paths that name the conference {@link NarrowedRoles} has seen to it already.
     */
    public boolean holds(String role, String conference) {
        return is(role) && (!NarrowedRoles.NARROWED.contains(role)
                || names(token, config.claims().conferences()).map(named -> named.contains(conference)).orElse(true));
    }

    /** The venues and sites that door staff are there for; empty: all. */
    public Optional<Set<String>> venues() {
        return names(token, config.claims().venues());
    }

    /** The role for which the caller is most likely allowed what it does. */
    public String leadingRole() {
        return LEADING.stream().filter(this::is).findFirst().orElse("public");
    }

    /** The partner that a portal acts for. */
    public Optional<String> partner() {
        return token.<String> claim(config.claims().partner());
    }

    /** The regions that a team manages, without those under them. */
    public Set<String> regions() {
        return names(token, config.claims().regions()).orElse(Set.of());
    }

    /** All of these roles that the caller has. */
    public List<String> roles() {
        return Stream.concat(LEADING.stream(), Stream.of(Roles.GIFT_GRANTER)).filter(this::is).toList();
    }

    /** What a claim lists, be it one name or many; empty without the claim. */
    static Optional<Set<String>> names(JsonWebToken token, String claim) {
        Object names = token.getClaim(claim);
        return switch (names) {
            case JsonArray array -> Optional.of(Set.copyOf(array.getValuesAs(JsonString::getString)));
            case String one -> Optional.of(Set.of(one));
            case null, default -> Optional.empty();
        };
    }
}
