package org.cyclorama.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cyclorama.local.supervisor.Request.Verb;
import org.junit.jupiter.api.Test;

class RequestTest {

    @Test
    void aRequestArrivesAsItWasSent() {
        var request = new Request(Verb.UP, List.of("agenda", "booth"), List.of("booth"),
                Optional.of(Instant.parse("2020-11-19T05:20:00Z")));
        assertThat(Request.parse(request.line())).isEqualTo(request);
        assertThat(Request.parse(Request.of(Verb.STATUS).line())).isEqualTo(Request.of(Verb.STATUS));
    }
}
