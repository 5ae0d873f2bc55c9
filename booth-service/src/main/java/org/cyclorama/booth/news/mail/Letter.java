package org.cyclorama.booth.news.mail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A mail before it is put into words.
 *
 * @param conference whose expo it is about
 * @param person OIDC subject of the visitor whom it is about, whoever reads it
 * @param to address
 * @param name of the reader; null when unknown
 * @param language BCP 47 tag; a language that mails are not written in becomes English
 * @param booth name of the booth by BCP 47 tag
 * @param facts what is told
 * @param invitation for the reader's calendar; null without
 */
@RegisterForReflection
public record Letter(Notice notice, String conference, String person, String to, String name, String language,
        Map<String, String> booth, Facts facts, Invitation invitation) {

    /**
     * What is told; null where it is not.
     *
     * @param who the other side, as it may be named
     * @param start of a meeting
     * @param zone IANA zone of the reader
     * @param joinAddress of a meeting
     * @param due of a request
     * @param state of a request
     * @param text what the other side wrote
     */
    @RegisterForReflection
    public record Facts(String who, Instant start, String zone, String joinAddress, Instant due, String state, String text) {
    }

    /**
     * A meeting as an entry of a calendar (RFC 5546).
     *
     * @param uid the same for all that happens to it
     * @param sequence grows with each change
     * @param cancelled whether the entry is to be taken out
     * @param at when this was so, by the domain's clock
     */
    @RegisterForReflection
    public record Invitation(UUID uid, int sequence, boolean cancelled, Instant start, Instant end, Instant at) {
    }
}
