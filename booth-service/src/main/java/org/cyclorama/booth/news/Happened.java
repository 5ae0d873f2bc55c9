package org.cyclorama.booth.news;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened at a booth. Fire it inside the transaction of the change, observe it synchronously.
 *
 * @param type what it was
 * @param by whose doing: the other side may want a mail
 * @param stand at which booth
 * @param person the visitor whom it is about, also when the team or a job did it
 * @param subject id of the comment, request or meeting
 * @param facts ids, codes, states and times, flat; nothing that anybody wrote
 * @param text what was written, for a mail to the other side alone; null without
 * @param at by the domain's clock
 */
public record Happened(Type type, Side by, Stand stand, Person person, UUID subject, Map<String, String> facts, String text,
        Instant at) {

    /** What can happen. */
    public enum Type {
        COMMENT_POSTED("comment.posted"),
        COMMENT_DECIDED("comment.decided"),
        COMMENT_WITHDRAWN("comment.withdrawn"),
        REQUEST_OPENED("collaboration-request.opened"),
        REQUEST_CHANGED("collaboration-request.changed"),
        /** Nobody answered in the region's business hours: the team is reminded. */
        REQUEST_OVERDUE(null),
        /** Somebody wrote in a request's thread. */
        REQUEST_MESSAGE(null),
        MEETING_BOOKED("meeting.booked"),
        MEETING_CANCELLED("meeting.cancelled");

        private final String event;

        Type(String event) {
            this.event = event;
        }

        /** The name under which partners' webhooks know it; null for what concerns the two sides alone. */
        public String event() {
            return event;
        }
    }

    /** Who did it. */
    public enum Side {
        VISITOR,
        TEAM,
        /** Time: a job. */
        CLOCK
    }

    /**
     * A booth, as mails and events name it.
     *
     * @param region code of the region whose team manages it
     * @param name by BCP 47 tag
     * @param contact where the team reads mail; null when it gave no address
     * @param language BCP 47 tag of the language to write to the team in
     */
    public record Stand(UUID id, String conference, String code, String region, Map<String, String> name, String contact,
            String language) {
    }

    /**
     * A visitor.
     *
     * @param subject OIDC subject
     * @param email verified, and kept only with consent to be contacted; null otherwise
     * @param name as its owner writes it; null when unknown or without consent
     * @param language BCP 47 tag of the language to write in
     */
    public record Person(String subject, String email, String name, String language) {
    }
}
