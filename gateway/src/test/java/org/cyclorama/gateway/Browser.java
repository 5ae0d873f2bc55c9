package org.cyclorama.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

import io.vertx.core.json.JsonObject;

/** One person's browser: keeps cookies, and follows redirects one at a time. */
final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    static URI gateway(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return URI.create("http://localhost:" + port).resolve(path);
    }

    static String provider() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    /** A browser in which the person has just logged in. */
    static Browser loggedIn() {
        var browser = new Browser();
        browser.follow(browser.get("/login"));
        return browser;
    }

    /** What the identity provider does from now on. */
    static void control(String wishes) {
        new Browser().get(provider() + "/control?" + wishes);
    }

    static int refreshes() {
        return Integer.parseInt(new Browser().get(provider() + "/refreshes").body());
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(gateway(path)));
    }

    HttpResponse<String> post(String path, String... headers) {
        var request = HttpRequest.newBuilder(gateway(path)).POST(HttpRequest.BodyPublishers.ofString("{}"));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Through the identity provider and back; the answer that leads nowhere else. */
    HttpResponse<String> follow(HttpResponse<String> response) {
        var current = response;
        for (int hops = 0; hops < 8 && current.headers().firstValue("Location").isPresent(); hops++) {
            current = get(current.uri().resolve(current.headers().firstValue("Location").get()).toString());
        }
        return current;
    }

    JsonObject session() {
        return new JsonObject(get("/session").body());
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    void forget() {
        cookies.getCookieStore().removeAll();
    }

    void keep(List<HttpCookie> kept) {
        kept.forEach(cookie -> cookies.getCookieStore().add(gateway("/"), cookie));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
