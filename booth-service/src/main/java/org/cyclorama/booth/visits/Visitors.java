package org.cyclorama.booth.visits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.cyclorama.defaults.identity.Caller;

import io.vertx.core.http.HttpServerRequest;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes a number of the person behind a request, which means nothing at another booth or on another day. */
@RequestScoped
class Visitors {

    private static final String ALGORITHM = "HmacSHA256";

    private final HttpServerRequest request;
    private final Caller caller;
    private final Salts salts;

    Visitors(HttpServerRequest request, Caller caller, Salts salts) {
        this.request = request;
        this.caller = caller;
        this.salts = salts;
    }

    long at(UUID booth) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salts.today(), ALGORITHM));
            mac.update(booth.toString().getBytes(UTF_8));
            return ByteBuffer.wrap(mac.doFinal(mark().getBytes(UTF_8))).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC", e);
        }
    }

    /** People without a login are told apart by address and browser, as well as that goes. */
    private String mark() {
        if (!caller.isAnonymous()) {
            return "subject " + caller.subject();
        }
        String forwarded = request.getHeader("X-Forwarded-For");
        String address = forwarded == null ? request.remoteAddress().hostAddress() : forwarded;
        return "browser " + address + " " + Objects.toString(request.getHeader(HttpHeaders.USER_AGENT), "");
    }
}
