package org.cyclorama.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SessionTest {

    private static final String ECHO = "/api/agenda/v1/echo";

    @AfterEach
    void providerBehaves() {
        Browser.control("");
    }

    @Test
    void theLoginAsksForACodeWithPkceNonceAndState() {
        var response = new Browser().get("/login?returnTo=/programme");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElseThrow())
                .startsWith(Browser.provider() + "/authorize?response_type=code")
                .contains("code_challenge_method=S256", "code_challenge=", "nonce=", "state=", "client_id=gateway",
                        "scope=openid");
    }

    @Test
    void aLoginEndsAtTheLocalPathWithASession() {
        var browser = new Browser();
        var first = browser.get("/login?returnTo=/programme%3Fday%3D1");
        var last = browser.follow(first);

        assertThat(last.uri()).isEqualTo(Browser.gateway("/programme?day=1"));
        var session = browser.session();
        assertThat(session.getMap()).containsEntry("authenticated", true).containsEntry("subject", "tokyo-1")
                .containsEntry("name", "佐藤 花子").containsEntry("email", "hanako@example.org")
                .containsEntry("zone", "Asia/Tokyo").containsEntry("language", "ja").containsKeys("expiresAt", "csrfToken");
        assertThat(session.getJsonArray("roles")).containsExactly("participant");
        assertThat(session.getJsonArray("regions")).containsExactly("META");
        assertThat(session.encode()).doesNotContain("eyJ");
    }

    @Test
    void theSessionIsNeverStored() {
        var browser = Browser.loggedIn();

        assertThat(browser.get("/session").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(new Browser().get("/session").body()).isEqualTo("{\"authenticated\":false}");
    }

    @Test
    void sessionCookiesAreOutOfReachOfScriptsAndEncrypted() {
        var browser = new Browser();
        var callback = browser.get(browser.get("/login").headers().firstValue("Location").orElseThrow());
        var response = browser.get(callback.headers().firstValue("Location").orElseThrow());

        assertThat(response.headers().allValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith("q_session"))
                .isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("HTTPOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"));
        assertThat(browser.cookies()).filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .allSatisfy(cookie -> assertThat(cookie.getValue().split("\\.", 2)[0]).isNotEqualTo("eyJhbGciOiJSUzI1NiJ9"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example", "programme",
            "javascript:alert(1)", "/%0d%0aSet-Cookie:x=1", "", "/a\\b", "/%09/evil.example" })
    void onlyALocalPathCanBeReturnedTo(String returnTo) {
        var response = RawHttp.exchange("GET /login?returnTo=" + returnTo.replace("\\", "%5c"));

        assertThat(response).startsWith("HTTP/1.1 400 ").contains("problems/return-path-not-local").doesNotContain("Location");
    }

    @Test
    void aCallbackOfAnotherBrowserMakesNoSession() {
        var victim = new Browser();
        victim.get("/login");
        var attacker = new Browser();
        var callback = attacker.get(attacker.get("/login").headers().firstValue("Location").orElseThrow());

        victim.get(callback.headers().firstValue("Location").orElseThrow());

        assertThat(victim.session().getBoolean("authenticated")).isFalse();
    }

    @Test
    void anIdTokenForAnotherLoginIsRefused() {
        Browser.control("foreignNonce=1");
        var browser = new Browser();
        var response = browser.follow(browser.get("/login"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("problems/login-failed");
        assertThat(browser.session().getBoolean("authenticated")).isFalse();
    }

    @Test
    void theServiceGetsTheSessionsTokenAndNoCookie() {
        var response = Browser.loggedIn().get(ECHO);

        assertThat(response.body()).contains("\"authorization\":[\"Bearer ey").doesNotContain("\"cookie\"", "q_session");
    }

    @Test
    void aWriteWithTheCookieNeedsTheTokenOfThisSession() {
        var browser = Browser.loggedIn();
        var without = browser.post(ECHO);
        var wrong = browser.post(ECHO, "X-CSRF-Token", "x" + browser.session().getString("csrfToken").substring(1));
        var right = browser.post(ECHO, "X-CSRF-Token", browser.session().getString("csrfToken"));

        assertThat(List.of(without, wrong)).allSatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("problems/csrf-token-missing");
        });
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).contains("\"method\":\"POST\"", "\"length\":2", "Bearer ey").doesNotContain("x-csrf-token");
    }

    @Test
    void aBearerTokenWinsOverTheCookie() {
        var response = Browser.loggedIn().post(ECHO, "Authorization", "Bearer of-a-portal");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"authorization\":[\"Bearer of-a-portal\"]");
    }

    @Test
    void whoseSessionIsOverIsAStranger() {
        Browser.control("authAge=" + 16 * 3600);
        var browser = Browser.loggedIn();

        assertThat(browser.get(ECHO).body()).doesNotContain("authorization");
        assertThat(browser.session().getBoolean("authenticated")).isFalse();
        assertThat(browser.cookies()).noneMatch(cookie -> cookie.getName().startsWith("q_session"));
    }

    @Test
    void aForgedSessionIsAStranger() {
        var response = RawHttp.exchange("GET " + ECHO, "Cookie: q_session=forged");

        assertThat(response).startsWith("HTTP/1.1 200 ").doesNotContain("\"authorization\"");
    }

    @Test
    void aLogoutEndsTheSessionHereAndAtTheProvider() {
        var browser = Browser.loggedIn();
        var refused = browser.post("/logout");
        var answer = browser.post("/logout", "X-CSRF-Token", browser.session().getString("csrfToken"));
        var onwards = browser.get("/logout/onwards");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("{\"location\":\"/logout/onwards\"}");
        assertThat(onwards.headers().firstValue("Location").orElseThrow())
                .startsWith(Browser.provider() + "/logout?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost");
        assertThat(browser.session().getBoolean("authenticated")).isFalse();
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void aLogoutIsAPost() {
        var browser = Browser.loggedIn();

        assertThat(browser.get("/logout").statusCode()).isEqualTo(405);
        assertThat(browser.session().getBoolean("authenticated")).isTrue();
        assertThat(new Browser().post("/logout").statusCode()).isEqualTo(401);
    }
}
