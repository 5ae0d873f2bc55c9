package org.cyclorama.booth.news;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the hub is told.
 *
 * @param id the same at every attempt; null while it lies in the outbox, whose message's id it becomes
 * @param data ids, codes and states, never what anybody wrote
 */
@RegisterForReflection
record HubEvent(UUID id, String type, String conference, Whom person, Instant occurredAt, Map<String, String> data) {

    /** Whose webhook it may be: the hub knows the person's partner. */
    @RegisterForReflection
    record Whom(String subject, String email) {
    }

    static HubEvent of(Happened news) {
        return new HubEvent(null, news.type().event(), news.stand().conference(),
                new Whom(news.person().subject(), news.person().email()), news.at(), news.facts());
    }

    HubEvent with(UUID messageId) {
        return new HubEvent(messageId, type, conference, person, occurredAt, data);
    }
}
