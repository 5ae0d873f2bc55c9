package org.cyclorama.registration.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a webhook can be told. */
public enum EventType {
    REGISTRATION_CREATED,
    REGISTRATION_PROMOTED,
    REGISTRATION_CHANGED,
    REGISTRATION_MOVED_ONLINE,
    REGISTRATION_CANCELLED,
    REGISTRATION_ERASED,
    CHECK_IN_CREATED,
    CHECK_IN_UNDONE,
    COMMENT_POSTED,
    COMMENT_DECIDED,
    COMMENT_WITHDRAWN,
    COLLABORATION_REQUEST_OPENED,
    COLLABORATION_REQUEST_CHANGED,
    MEETING_BOOKED,
    MEETING_CANCELLED,
    GIFT_GRANTED,
    GIFT_REVEALED,
    GIFT_REDEEMED,
    GIFT_PASSED_ON,
    GIFT_REVOKED,
    GIFT_EXPIRED;

    /** Of what; all that follows the first dot says what became of it. */
    private static final List<String> SUBJECTS = List.of("registration", "check-in", "comment", "collaboration-request",
            "meeting",
            "gift");

    /** The name on the wire, such as {@code collaboration-request.opened}. */
    public String wire() {
        String kebab = name().toLowerCase(Locale.ROOT).replace('_', '-');
        String subject = SUBJECTS.stream().filter(one -> kebab.startsWith(one + "-")).findFirst().orElseThrow();
        return subject + "." + kebab.substring(subject.length() + 1);
    }

    /** All names on the wire. */
    public static Set<String> names() {
        return Arrays.stream(values()).map(EventType::wire).collect(Collectors.toUnmodifiableSet());
    }
}
