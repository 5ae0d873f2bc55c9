package org.cyclorama.gifts;

import static io.restassured.RestAssured.given;

import java.util.Set;

import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Who may do what; the status says that the caller got past the door (404, 400) or not (401, 403). */
@QuarkusTest
class RolesTest {

    /** Ends of the addresses of lists, which are asked as tables, too. */
    private static final Set<String> LISTS = Set.of("gifts", "campaigns", "source-kinds", "history", "wallet");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            # method, path,                     nobody, participant, granter, service, team, door, crew, partner, organizer
            GET,  conferences/nowhere/gifts,        404, 404, 404, 404, 404, 404, 404, 404, 404
            PUT,  conferences/nowhere/gifts/bear,   401, 403, 403, 403, 403, 403, 403, 403, 400
            PUT,  conferences/nowhere/campaigns/b,  401, 403, 403, 403, 403, 403, 403, 403, 400
            POST, conferences/nowhere/grants,       401, 403, 400, 403, 403, 403, 403, 403, 400
            POST, conferences/nowhere/grants/batch, 401, 403, 400, 403, 403, 403, 403, 403, 400
            GET,  conferences/nowhere/campaigns,    401, 403, 403, 403, 403, 403, 403, 403, 404
            GET,  conferences/nowhere/campaigns/b/statistics, 401, 403, 403, 403, 403, 403, 403, 403, 404
            POST, conferences/nowhere/gifts/b/codes, 401, 403, 403, 403, 403, 403, 403, 403, 400
            GET,  source-kinds,                     401, 403, 403, 403, 403, 403, 403, 403, 200
            POST, grants/019a0000-0000-7000-8000-000000000000/reveal,      401, 404, 403, 403, 404, 404, 404, 403, 404
            POST, grants/019a0000-0000-7000-8000-000000000000/redemption,  401, 404, 403, 403, 404, 404, 404, 403, 404
            POST, grants/019a0000-0000-7000-8000-000000000000/revocation,  401, 403, 403, 403, 403, 403, 403, 403, 400
            POST, grants/019a0000-0000-7000-8000-000000000000/download,    401, 404, 403, 403, 404, 404, 404, 403, 404
            POST, grants/019a0000-0000-7000-8000-000000000000/offer,       401, 400, 403, 403, 400, 400, 400, 403, 400
            POST, grants/019a0000-0000-7000-8000-000000000000/offer/acceptance, 401, 404, 403, 403, 404, 404, 404, 403, 404
            GET,  grants/019a0000-0000-7000-8000-000000000000/certificate, 401, 404, 403, 403, 404, 404, 404, 403, 404
            GET,  grants/019a0000-0000-7000-8000-000000000000/certificate.svg, 401, 404, 403, 403, 404, 404, 404, 403, 404
            GET,  grants/019a0000-0000-7000-8000-000000000000/history,     401, 404, 403, 403, 404, 404, 404, 403, 404
            GET,  certificate-keys,                 200, 200, 200, 200, 200, 200, 200, 200, 200
            GET,  me/wallet,                        401, 200, 403, 403, 200, 200, 200, 403, 200
            """)
    void everyoneGetsAsFarAsAllowed(String method, String path, int nobody, int participant, int granter, int service, int team,
            int door, int crew, int partner, int organizer) {
        expect(given(), method, path, nobody);
        expect(as(Tokens.participant("roles")), method, path, participant);
        expect(as(Tokens.service("booth-service", "gift-granter")), method, path, granter);
        expect(as(Tokens.service("agenda-service")), method, path, service);
        expect(as(Tokens.team("META")), method, path, team);
        expect(as(Tokens.doorStaff()), method, path, door);
        expect(as(Tokens.crew()), method, path, crew);
        expect(as(Tokens.partner("ACME")), method, path, partner);
        expect(as(Tokens.organizer()), method, path, organizer);
        expect(as(Tokens.forged()), method, path, 401);
        expect(as(Tokens.forAnotherAudience()), method, path, 401);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static void expect(RequestSpecification caller, String method, String path, int status) {
        RequestSpecification call = "GET".equals(method) ? caller : caller.contentType(ContentType.JSON).body("{}");
        refuseOrNot(call, method, path, status);
        if ("GET".equals(method) && LISTS.contains(path.substring(path.lastIndexOf('/') + 1))) {
            refuseOrNot(call.accept("text/csv"), method, path, status);
        }
    }

    private static void refuseOrNot(RequestSpecification call, String method, String path, int status) {
        var answer = call.request(method, "/api/gifts/v1/" + path).then().statusCode(status);
        if (status == 401 || status == 403) {
            Problems.expect(answer, status, status == 401 ? "unauthenticated" : "forbidden");
        }
    }
}
