package org.cyclorama.registration.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.cyclorama.defaults.remote.RemoteCopies;
import org.junit.jupiter.api.Test;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.client.OidcClientException;
import io.quarkus.test.junit.QuarkusTest;

/** Nobody gives this service a token for another: as if the other were away. */
@QuarkusTest
class IdentityOutageTest {

    private static final Function<String, Response> NO_TOKEN = etag -> {
        throw new OidcClientException("OIDC Server is not available");
    };

    @Inject
    RemoteCopies copies;

    @Test
    void whatIsKnownGoesOnAndWhatIsNotIsUnavailable() {
        String name = "conference/" + UUID.randomUUID();
        assertThatExceptionOfType(HttpProblem.class).isThrownBy(() -> copies.read(name, NO_TOKEN))
                .matches(problem -> problem.getStatusCode() == 503);
        copies.read(name, etag -> Response.ok("{}").build());
        assertThat(copies.read(name, NO_TOKEN)).contains("{}");
    }
}
