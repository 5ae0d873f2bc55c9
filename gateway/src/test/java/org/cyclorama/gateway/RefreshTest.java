package org.cyclorama.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RefreshTest {

    private static final String ECHO = "/api/agenda/v1/echo";

    @AfterEach
    void providerBehaves() {
        Browser.control("");
    }

    @Test
    void oneRefreshServesAllRequestsOfAPage() throws Exception {
        Browser.control("lifespan=10");
        var browser = Browser.loggedIn();
        Browser.control("");
        var cookies = browser.cookies();
        int before = Browser.refreshes();

        try (var threads = Executors.newFixedThreadPool(12)) {
            List<Future<String>> answers = threads.invokeAll(IntStream.range(0, 12).<Callable<String>> mapToObj(
                    n -> () -> {
                        var tab = new Browser();
                        tab.keep(cookies);
                        return tab.get(ECHO).body();
                    }).toList());
            for (var answer : answers) {
                assertThat(generation(answer.get())).isEqualTo("refreshed");
            }
        }

        assertThat(Browser.refreshes()).isEqualTo(before + 1);
    }

    @Test
    void aRefreshedSessionKeepsItsCsrfToken() {
        Browser.control("lifespan=10");
        var browser = Browser.loggedIn();
        var token = browser.session().getString("csrfToken");
        Browser.control("");

        assertThat(browser.post(ECHO, "X-CSRF-Token", token).statusCode()).isEqualTo(200);
        assertThat(browser.session().getString("csrfToken")).isEqualTo(token);
    }

    @Test
    void aProviderThatIsDownLogsNobodyOut() {
        var browser = loggedInForSeconds();
        Browser.control("isDown=1");

        Eventually.holds(() -> browser.get("/session").statusCode() == 503);
        assertThat(browser.get(ECHO).body()).contains("problems/login-unavailable");

        Browser.control("");
        Eventually.holds(() -> browser.get("/session").statusCode() == 200);
        assertThat(browser.session().getBoolean("authenticated")).isTrue();
    }

    @Test
    void aSessionThatTheProviderHasEndedIsOver() {
        var browser = loggedInForSeconds();
        Browser.control("refusesRefresh=1");

        Eventually.holds(() -> !browser.session().getBoolean("authenticated"));
        assertThat(browser.cookies()).isEmpty();
        assertThat(browser.get(ECHO).statusCode()).isEqualTo(200);
    }

    /** With tokens that are soon over, but not while a slow machine still logs in. */
    private static Browser loggedInForSeconds() {
        Browser.control("lifespan=5");
        var browser = Browser.loggedIn();
        assertThat(browser.session().getBoolean("authenticated")).isTrue();
        return browser;
    }

    private static String generation(String echo) {
        String token = echo.replaceAll(".*Bearer [^.]+\\.([^.]+)\\..*", "$1");
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token),
                StandardCharsets.UTF_8)).getString("generation");
    }
}
