package org.cyclorama.e2e.stack;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Keycloak: who logs in gets a token; its administrator makes new people and clients. */
public final class IdentityProvider {

    private static final String REALM = "cyclorama";

    private final Stack stack;

    IdentityProvider(Stack stack) {
        this.stack = stack;
    }

    String tokenOfPerson(String name) {
        return password(REALM, "local-cli", name, name);
    }

    String tokenOfClient(String id) {
        return token(REALM, Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", id));
    }

    /** A genuine token of somebody else's realm. */
    public String foreignToken() {
        return password("master", "admin-cli", "admin", stack.secret("keycloak.admin"));
    }

    /** A genuine token that is good for a second. */
    public String shortLivedToken() {
        String client = "brief-" + UUID.randomUUID();
        administrator().body(Map.of("clientId", client, "publicClient", true, "directAccessGrantsEnabled", true,
                "standardFlowEnabled", false, "attributes", Map.of("access.token.lifespan", "1"),
                "defaultClientScopes", List.of("basic", "profile", "email", "roles", "cyclorama")))
                .post("/admin/realms/{realm}/clients", REALM).then().statusCode(201);
        return password(REALM, client, "participant-berlin", "participant-berlin");
    }

    /** @return its address, which is also its name and its password */
    String register(String zone, String language, String domain) {
        String name = "newcomer-" + UUID.randomUUID() + "@" + domain;
        administrator().body(Map.of("username", name, "firstName", "Newcomer", "email", name,
                "emailVerified", true, "enabled", true,
                "credentials", List.of(Map.of("type", "password", "value", name)),
                "attributes", Map.of("zoneinfo", List.of(zone), "locale", List.of(language))))
                .post("/admin/realms/{realm}/users", REALM).then().statusCode(201);
        return name;
    }

    private RequestSpecification administrator() {
        return given().baseUri(stack.keycloak()).contentType(ContentType.JSON).auth().oauth2(foreignToken());
    }

    private String password(String realm, String client, String name, String password) {
        return token(realm, Map.of("grant_type", "password", "client_id", client, "username", name, "password", password,
                "scope", "openid"));
    }

    private String token(String realm, Map<String, String> form) {
        return given().baseUri(stack.keycloak()).formParams(form).post("/realms/{realm}/protocol/openid-connect/token", realm)
                .then().statusCode(200).extract().path("access_token");
    }
}
