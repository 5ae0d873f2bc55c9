package org.cyclorama.defaults.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class OutboxMessageTest {

    private record Words(String text) {
    }

    @Test
    void aPayloadIsWhatWasPut() {
        assertThat(message("{\"text\": \"こんにちは\"}").as(Words.class, new ObjectMapper())).isEqualTo(new Words("こんにちは"));
    }

    @Test
    void aFieldOfALaterVersionIsLeftAlone() {
        assertThat(message("{\"text\": \"a\", \"tone\": \"b\"}").as(Words.class, new ObjectMapper())).isEqualTo(new Words("a"));
    }

    /** The reason is listed for operators: it tells nothing of what somebody wrote. */
    @ParameterizedTest
    @ValueSource(strings = { "{\"text\": {\"of\": \"Hanako\"}}", "null", "[\"Hanako\"]", "Hanako" })
    void whatIsNoSuchThingIsRefusedForGood(String payload) {
        assertThatThrownBy(() -> message(payload).as(Words.class, new ObjectMapper()))
                .isInstanceOf(RefusedForGoodException.class).hasMessage("is no Words");
    }

    private static OutboxMessage message(String payload) {
        return new OutboxMessage(UUID.randomUUID(), "test", "key", payload, null, 1);
    }
}
