package org.cyclorama.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The realm that runs for real never gets what is convenient on one machine, and is the same otherwise. */
class RealmTest {

    private final JsonNode local = read("realm-local.json");
    private final JsonNode production = read("realm-production.json");

    @Test
    void productionHasNoPeopleNoPasswordGrantAndNoSecrets() {
        assertThat(production.path("users")).isNotEmpty()
                .allMatch(user -> user.has("serviceAccountClientId") && !user.has("credentials"));
        assertThat(production.path("clients")).isNotEmpty()
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean()
                        || client.path("publicClient").asBoolean())
                .allMatch(client -> client.path("secret").textValue().matches("\\$\\{CYCLORAMA_CLIENT_SECRET_\\w+}"));
        assertThat(production.path("sslRequired").textValue()).isEqualTo("external");
    }

    @ParameterizedTest
    @ValueSource(strings = { "roles", "defaultRole", "clientScopes", "components", "supportedLocales", "accessTokenLifespan",
            "ssoSessionIdleTimeout", "ssoSessionMaxLifespan" })
    void bothRealmsGiveTheSameTokens(String setting) {
        assertThat(production.has(setting)).isTrue();
        assertThat(production.path(setting)).isEqualTo(local.path(setting));
    }

    @Test
    void serviceClientsDifferInTheirSecretAlone() {
        for (JsonNode client : production.path("clients")) {
            var withoutSecret = client.deepCopy();
            var localClient = client(local, client.path("clientId").textValue()).deepCopy();
            assertThat(without(withoutSecret)).isEqualTo(without(localClient));
        }
    }

    @Test
    void nobodyButAnAdministratorChangesWhatNarrowsARole() throws IOException {
        String profile = local.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .textValue();
        for (JsonNode attribute : new ObjectMapper().readTree(profile).path("attributes")) {
            if (List.of("regions", "conferences", "venues").contains(attribute.path("name").textValue())) {
                assertThat(attribute.at("/permissions/edit")).extracting(JsonNode::textValue).containsExactly("admin");
            }
        }
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").textValue().equals(id)).findFirst().orElseThrow();
    }

    private static JsonNode without(JsonNode client) {
        return ((ObjectNode) client).without("secret");
    }

    private static JsonNode read(String name) {
        try {
            return new ObjectMapper().readTree(Path.of(System.getProperty("repository.root"), "keycloak", name).toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
