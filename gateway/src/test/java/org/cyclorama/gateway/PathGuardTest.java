package org.cyclorama.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PathGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "/api/agenda/v1;x=1/echo", "/api/agenda/v1/echo;", "/;/session", "//api/agenda/v1/echo", "/api//agenda/v1/echo",
            "/api/agenda/v1/echo//", "/api/agenda%2fv1/echo", "/api/agenda%2Fv1/echo", "/api%5cagenda/v1/echo",
            "/api/agenda/%5C/echo", "/api/agenda/%2e%2e/internal", "/api/agenda/%2E/echo", "/api/agenda/v1%3bx/echo",
            "/api/agenda/v1%3Bx/echo", "/api/agenda/../../internal/echo", "/api/agenda/./echo", "/api/agenda/v1/..", "/.",
            "/api/agenda/%00", "/api/agenda/%0d%0aX", "/api/agenda/%7f", "/api/agenda/%1F",
            "/api/agenda/\u00e9", "http://localhost/api/agenda/v1/echo" })
    void ambiguousPathsAreRefusedBeforeAnythingElse(String path) {
        var response = RawHttp.exchange("GET " + path);

        assertThat(response).startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "https://cyclorama.example/problems/ambiguous-path");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/agenda\\v1\\echo", "/api/agenda/%", "/api/agenda/%zz", "/api/agenda/<x>" })
    void whatIsNoUriIsRefusedByTheServerItself(String path) {
        assertThat(RawHttp.exchange("GET " + path)).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/api/agenda/v1/echo", "/api/agenda/v1/feeds/abc.ics", "/api/agenda/v1/echo?q=a;b//c%2f..",
            "/api/agenda/v1/%E6%9D%B1",
            "/api/agenda/v1/a-b_c~d!$&'()*+,=:@" })
    void plainPathsReachTheServiceAsTheyAre(String path) {
        assertThat(RawHttp.exchange("GET " + path)).startsWith("HTTP/1.1 200 ").contains("\"uri\":\"" + path + '"');
    }
}
