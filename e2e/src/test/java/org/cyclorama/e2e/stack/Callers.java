package org.cyclorama.e2e.stack;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/**
 * Everybody who calls the product through its gateway. In the local realm a person's password is its name, a client's secret
 * its id.
 */
public final class Callers {

    /** Every body is UTF-8, also those of media types that REST-assured does not know. */
    private static final RestAssuredConfig TEXTS = RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
            .defaultContentCharset(StandardCharsets.UTF_8).appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs("application/vnd.cyclorama.programme+json", ContentType.TEXT)
            .encodeContentTypeAs("application/merge-patch+json", ContentType.TEXT)
            .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
            .encodeContentTypeAs("text/csv", ContentType.TEXT));

    private final Stack stack;
    private final IdentityProvider identities;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Callers(Stack stack) {
        this.stack = stack;
        this.identities = new IdentityProvider(stack);
    }

    /** Who has not logged in. */
    public RequestSpecification anyone() {
        return given().spec(new RequestSpecBuilder().setConfig(TEXTS).setBaseUri(stack.gateway())
                .setContentType(ContentType.JSON).addFilter(new NothingFails()).build());
    }

    /** A person of the local realm, such as {@code participant-tokyo}, or a {@link #newcomer}. */
    public RequestSpecification person(String name) {
        return bearing(token(name, () -> identities.tokenOfPerson(name)));
    }

    /** A partner's portal, such as {@code partner-acme}. */
    public RequestSpecification portal(String clientId) {
        return bearing(token(clientId, () -> identities.tokenOfClient(clientId)));
    }

    /** Whoever has this access token. */
    public RequestSpecification bearing(String token) {
        return anyone().header("Authorization", "Bearer " + token);
    }

    /** A person nobody has heard of before, with an account; the verified address is also name and password. */
    public String newcomer(String zone, String language) {
        return newcomer(zone, language, "newcomers.example");
    }

    /** Such a person with an address of this domain. */
    public String newcomer(String zone, String language, String domain) {
        return identities.register(zone, language, domain);
    }

    /** Tokens that the product must not take. */
    public IdentityProvider identities() {
        return identities;
    }

    private String token(String who, Supplier<String> fetch) {
        return tokens.compute(who, (name, known) -> known != null && known.isFresh() ? known : new Token(fetch.get())).text();
    }
}
