package org.cyclorama.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import io.smallrye.jwt.build.Jwt;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * An OpenID provider that logs in one person without a question, and otherwise keeps to the rules: a code is good once, for its
 * client, its redirect address and its PKCE verifier. What it does next is set by {@code /control}.
 */
final class IdentityProvider {

    static final String CLIENT_SECRET = "a-client-secret-of-thirty-two-chars";

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys = keys();
    private final Map<String, MultiMap> codes = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile String issuer;
    private volatile int lifespan;
    private volatile long authAge;
    private volatile boolean foreignNonce;
    private volatile boolean refusesRefresh;
    private volatile boolean isDown;

    private IdentityProvider() {
    }

    static String start(Vertx vertx) {
        var provider = new IdentityProvider();
        provider.control(MultiMap.caseInsensitiveMultiMap());
        int port = vertx.createHttpServer().requestHandler(provider::handle).listen(0)
                .toCompletionStage().toCompletableFuture().join().actualPort();
        provider.issuer = "http://localhost:" + port;
        return provider.issuer;
    }

    private void handle(HttpServerRequest request) {
        switch (request.path()) {
            case "/.well-known/openid-configuration" -> answer(request, 200, discovery());
            case "/jwks" -> answer(request, 200, jwks());
            case "/authorize" -> authorize(request);
            case "/token" -> request.setExpectMultipart(true).end().onSuccess(read -> token(request));
            case "/refreshes" -> request.response().end(Integer.toString(refreshes.get()));
            case "/control" -> {
                control(request.params());
                request.response().end();
            }
            default -> request.response().setStatusCode(404).end();
        }
    }

    /** What is not said is as it should be. */
    private void control(MultiMap wishes) {
        lifespan = Integer.parseInt(wishes.contains("lifespan") ? wishes.get("lifespan") : "300");
        authAge = Long.parseLong(wishes.contains("authAge") ? wishes.get("authAge") : "0");
        foreignNonce = wishes.contains("foreignNonce");
        isDown = wishes.contains("isDown");
        refusesRefresh = wishes.contains("refusesRefresh");
    }

    private JsonObject discovery() {
        return new JsonObject().put("issuer", issuer).put("authorization_endpoint", issuer + "/authorize")
                .put("token_endpoint", issuer + "/token").put("jwks_uri", issuer + "/jwks")
                .put("end_session_endpoint", issuer + "/logout");
    }

    private JsonObject jwks() {
        var key = (RSAPublicKey) keys.getPublic();
        return new JsonObject().put("keys", new JsonArray().add(new JsonObject().put("kty", "RSA").put("use", "sig")
                .put("alg", "RS256").put("kid", "1")
                .put("n", BASE64URL.encodeToString(key.getModulus().toByteArray()))
                .put("e", BASE64URL.encodeToString(key.getPublicExponent().toByteArray()))));
    }

    private void authorize(HttpServerRequest request) {
        String code = UUID.randomUUID().toString();
        codes.put(code, request.params());
        String target = request.getParam("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(request.getParam("state"), UTF_8);
        request.response().setStatusCode(302).putHeader("Location", target).end();
    }

    private void token(HttpServerRequest request) {
        if (isDown) {
            request.response().setStatusCode(503).end();
            return;
        }
        MultiMap form = request.formAttributes();
        String client = "Basic " + Base64.getEncoder().encodeToString(("gateway:" + CLIENT_SECRET).getBytes(UTF_8));
        if (!client.equals(request.getHeader("Authorization"))) {
            answer(request, 401, new JsonObject().put("error", "invalid_client"));
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            refreshes.incrementAndGet();
            answer(request, refusesRefresh ? 400 : 200,
                    refusesRefresh ? new JsonObject().put("error", "invalid_grant") : tokens(null, "refreshed"));
        } else {
            MultiMap asked = codes.remove(form.get("code"));
            boolean good = asked != null && asked.get("redirect_uri").equals(form.get("redirect_uri"))
                    && "S256".equals(asked.get("code_challenge_method"))
                    && asked.get("code_challenge").equals(challenge(form.get("code_verifier")));
            answer(request, good ? 200 : 400,
                    good ? tokens(asked.get("nonce"), "first") : new JsonObject().put("error", "invalid_grant"));
        }
    }

    private JsonObject tokens(String nonce, String generation) {
        var identity = Jwt.issuer(issuer).subject("tokyo-1").audience("gateway").expiresIn(lifespan)
                .claim("auth_time", Instant.now().getEpochSecond() - authAge).claim("sid", "session-1")
                .claim("name", "佐藤 花子").claim("email", "hanako@example.org").claim("zoneinfo", "Asia/Tokyo")
                .claim("locale", "ja");
        if (nonce != null) {
            identity.claim("nonce", foreignNonce ? "another" : nonce);
        }
        String access = Jwt.issuer(issuer).subject("tokyo-1").audience("cyclorama-api").expiresIn(lifespan)
                .claim("generation", generation).claim("regions", List.of("META"))
                .claim("realm_access", Map.of("roles", List.of("participant"))).jws().keyId("1").sign(keys.getPrivate());
        return new JsonObject().put("token_type", "Bearer").put("expires_in", lifespan).put("access_token", access)
                .put("refresh_token", UUID.randomUUID().toString()).put("id_token",
                        identity.jws().keyId("1").sign(keys.getPrivate()));
    }

    private static void answer(HttpServerRequest request, int status, JsonObject body) {
        request.response().setStatusCode(status).putHeader("Content-Type", "application/json").end(body.toBuffer());
    }

    private static String challenge(String verifier) {
        try {
            return BASE64URL.encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
