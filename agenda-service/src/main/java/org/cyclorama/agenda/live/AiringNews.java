package org.cyclorama.agenda.live;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.cyclorama.agenda.programme.Airing;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What an event says of an airing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
record AiringNews(UUID airing, String code, Map<String, String> title, String channel, Instant start, Instant end,
        Instant formerStart, Instant formerEnd, String note, int release) {

    static AiringNews of(Airing airing, Map<String, String> title, int release) {
        return new AiringNews(airing.id(), airing.code(), title, airing.channel(), airing.start(), airing.end(), null, null,
                null,
                release);
    }

    AiringNews since(Airing before, String why) {
        return new AiringNews(airing, code, title, channel, start, end, before.start(), before.end(), why, release);
    }
}
