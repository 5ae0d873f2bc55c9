package org.cyclorama.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Access tokens as the realm issues them, signed with a key that the service under test fetches and verifies with. */
public final class Tokens {

    private static final RsaJsonWebKey KEY = newKey("test");
    private static final RsaJsonWebKey FOREIGN_KEY = newKey("test");
    private static volatile String issuer = "http://localhost/realms/test";

    private Tokens() {
    }

    /** A token of an organizer. */
    public static String organizer() {
        return sign(person("organizer", "organizer"));
    }

    /** A token of door staff. */
    public static String doorStaff() {
        return sign(person("door", "door-staff"));
    }

    /** A token of a crew member. */
    public static String crew() {
        return sign(person("crew", "crew"));
    }

    /** A token of somebody who has this role for these conferences and, if there are any, these venues only. */
    public static String staff(String role, List<String> conferences, String... venues) {
        JwtClaimsBuilder claims = person(role + "-of-" + String.join("-", conferences), role).claim("conferences", conferences);
        return sign(venues.length == 0 ? claims : claims.claim("venues", List.of(venues)));
    }

    /** A token of the team of these regions. */
    public static String team(String... regions) {
        return sign(person("team-" + String.join("-", regions).toLowerCase(java.util.Locale.ROOT), "regional-team")
                .claim("regions", List.of(regions)));
    }

    /** A token of a partner's system. */
    public static String partner(String code) {
        return sign(claims("service-account-" + code, "partner-portal").claim("partner", code));
    }

    /** A token of one of the suite's own services. */
    public static String service(String client, String... moreRoles) {
        return sign(claims("service-account-" + client, java.util.stream.Stream.concat(java.util.stream.Stream.of("service"),
                java.util.Arrays.stream(moreRoles)).toArray(String[]::new)));
    }

    /** A token of a person with the verified address {@code <name>@people.example}. */
    public static String participant(String name) {
        return sign(person(name));
    }

    /** Such a token of a person who lives by this IANA time zone. */
    public static String participant(String name, String zone) {
        return sign(person(name).claim("zoneinfo", zone));
    }

    /** A token of a person whose address nobody verified. */
    public static String unverified(String name) {
        return sign(person(name).claim("email_verified", false));
    }

    /** A token that was good until a minute ago. */
    public static String expired() {
        return person("late", "organizer").expiresAt(Instant.now().minusSeconds(60)).jws().keyId("test")
                .sign(KEY.getPrivateKey());
    }

    /** A token that claims the right key but was signed with another. */
    public static String forged() {
        return person("forger", "organizer").jws().keyId("test").sign(FOREIGN_KEY.getPrivateKey());
    }

    /** A genuine token for another API. */
    public static String forAnotherAudience() {
        return sign(person("stray", "organizer").audience("another-api"));
    }

    /** The subject of {@link #participant}. */
    public static String subject(String name) {
        return "subject-of-" + name;
    }

    static void issuedBy(String realm) {
        issuer = realm;
    }

    static String jwks() {
        return "{\"keys\": [" + KEY.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY) + "]}";
    }

    private static JwtClaimsBuilder person(String name, String... roles) {
        return claims(subject(name),
                java.util.stream.Stream.concat(java.util.stream.Stream.of("participant"), java.util.Arrays.stream(roles))
                        .toArray(String[]::new))
                .claim("email", name + "@people.example")
                .claim("email_verified", true)
                .claim("name", "Name of " + name)
                .claim("preferred_username", name);
    }

    private static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.issuer(issuer)
                .subject(subject)
                .audience("cyclorama-api")
                .claim("realm_access", Map.of("roles", Set.of(roles)))
                .expiresIn(600);
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("test").sign(KEY.getPrivateKey());
    }

    private static RsaJsonWebKey newKey(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("Every JDK makes RSA keys", e);
        }
    }
}
