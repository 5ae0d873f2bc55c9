package org.cyclorama.e2e.journey;

import static org.cyclorama.e2e.stack.Problems.problem;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.Eventually;
import org.cyclorama.e2e.stack.OnTheStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.response.Response;

/** A token that is expired, foreign or unsigned is refused by every service, on public paths too. */
@OnTheStack
class BadTokenIT {

    private static final String UNSIGNED = "{\"alg\":\"none\",\"typ\":\"JWT\"}";

    private final Callers callers;

    BadTokenIT(Callers callers) {
        this.callers = callers;
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/registration/v1/me/registrations",
            "/api/registration/v1/conferences/partners-2020/admission",
            "/api/agenda/v1/conferences/partners-2020/airings", "/api/agenda/v1/conferences/partners-2020/programme",
            "/api/booth/v1/conferences/partners-2020/booths", "/api/gifts/v1/me/wallet" })
    void itIs401(String path) {
        refused(callers.bearing("nonsense").get(path));
        refused(callers.bearing(callers.identities().foreignToken()).get(path));
        String genuine = callers.identities().shortLivedToken();
        refused(callers.bearing(unsigned(genuine)).get(path));
        refused(callers.bearing(altered(genuine)).get(path));
        refused(Eventually.eventually("its expiry", () -> callers.bearing(genuine).get(path),
                answer -> answer.statusCode() == 401));
    }

    private static void refused(Response answer) {
        answer.then().spec(problem(401, "unauthenticated")).header("WWW-Authenticate", startsWith("Bearer"));
    }

    private static String unsigned(String token) {
        return encoded(UNSIGNED) + "." + token.split("\\.")[1] + ".";
    }

    /** Says that its bearer is an organizer, under the signature of somebody who is not. */
    private static String altered(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("\"participant\"", "\"organizer\"")) + "." + parts[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
