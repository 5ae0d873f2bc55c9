package org.cyclorama.booth.booths.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** The examples of RFC 9110, 14.1.2, on 10,000 bytes, and what is none. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({ "bytes=0-499, 0, 499", "bytes=500-999, 500, 999", "bytes=-500, 9500, 9999", "bytes=9500-, 9500, 9999",
            "bytes=0-0, 0, 0", "bytes=-1, 9999, 9999", "bytes=-20000, 0, 9999", "bytes=9999-20000, 9999, 9999" })
    void oneRange(String header, long first, long last) {
        assertThat(ByteRange.of(header, 10_000)).contains(new ByteRange(first, last, 10_000));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "bytes=-", "bytes=0-0,-1", "bytes=5-1", "lines=1-2", "bytes=a-b",
            "bytes=99999999999999999999-" })
    void whatMayBeIgnored(String header) {
        assertThat(ByteRange.of(header, 10_000)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "bytes=10000-", "bytes=10000-10001", "bytes=-0" })
    void whatTheDocumentDoesNotHave(String header) {
        assertThatThrownBy(() -> ByteRange.of(header, 10_000)).isInstanceOf(HttpProblem.class)
                .satisfies(e -> assertThat(((HttpProblem) e).getStatusCode()).isEqualTo(416));
    }
}
