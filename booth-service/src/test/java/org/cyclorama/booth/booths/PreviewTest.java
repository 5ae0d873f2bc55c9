package org.cyclorama.booth.booths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.booth.Expo.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.cyclorama.booth.Expo;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import javax.sql.DataSource;

@QuarkusTest
class PreviewTest {

    @Inject
    DataSource database;

    private TurkishBooth booth;

    @BeforeEach
    void aBoothIsBeingWritten() {
        booth = new TurkishBooth(Expo.draft("TURKEY"));
    }

    @Test
    void aLinkShowsTheDraftToWhoeverHoldsIt() {
        Response link = link();
        link.then().statusCode(201);
        assertThat(Instant.parse(link.path("expiresAt"))).isBetween(Instant.now().plus(Duration.ofDays(6)),
                Instant.now().plus(Duration.ofDays(8)));
        booth.change("Not yet for everybody");

        Response seen = as(null).get(link.<String> path("url"));

        seen.then().statusCode(200).body("welcome.en", equalTo("Not yet for everybody")).body("state", equalTo("DRAFT"))
                .body("etag", equalTo(null)).body("$", not(hasKey("contact")));
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.header("Referrer-Policy")).isEqualTo("no-referrer");
        as(null).get(booth.path()).then().statusCode(404);
    }

    @Test
    void aLinkOpensOneBoothOnly() {
        String url = link().path("url");
        String token = url.substring(url.indexOf('=') + 1);
        String other = "/api/booth/v1/booths/" + Expo.draft("TURKEY");

        as(null).get(other + "?preview=" + token).then().statusCode(404);
        as(null).get(booth.path() + "?preview=" + token.substring(1)).then().statusCode(404);
        as(null).get(booth.path() + "?preview=").then().statusCode(404);
        as(null).get("/api/booth/v1/booths/" + UUID.randomUUID() + "?preview=" + token).then().statusCode(404);
        as(null).get(booth.path() + "?preview=" + "x".repeat(101)).then().statusCode(400);
    }

    @Test
    void anExpiredLinkOpensNothing() throws SQLException {
        String url = link().path("url");
        execute("UPDATE booth_preview SET expires_at = now() WHERE booth = ?");

        as(null).get(url).then().statusCode(404);
    }

    @Test
    void theLinkItselfIsNotInTheDatabase() throws SQLException {
        String url = link().path("url");
        String token = url.substring(url.indexOf('=') + 1);

        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT count(*) FROM booth_preview p WHERE position(? in p::text) > 0 OR position(encode(?::bytea, 'hex') in p::text) > 0")) {
            query.setString(1, token);
            query.setBytes(2, token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            var rows = query.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private Response link() {
        return as(Tokens.team("META")).post(booth.path() + "/preview");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement change = connection.prepareStatement(sql)) {
            change.setObject(1, UUID.fromString(booth.path().substring(booth.path().lastIndexOf('/') + 1)));
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
