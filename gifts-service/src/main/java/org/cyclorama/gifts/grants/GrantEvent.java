package org.cyclorama.gifts.grants;

import java.util.Optional;

/** What can happen to a grant. */
public enum GrantEvent {
    /** Somebody was given it. */
    GRANTED("gift.granted"),
    /** Whom it was given to by address turned out to be a subject. */
    CLAIMED(null),
    /** It was the same person's second for one occasion, and is gone. */
    MERGED(null),
    /** Its holder has seen what it is. */
    REVEALED("gift.revealed"),
    /** Used up. */
    REDEEMED("gift.redeemed"),
    /** Not used in time. */
    EXPIRED("gift.expired"),
    /** Taken back by the organizer. */
    REVOKED("gift.revoked"),
    /** Its holder offered it to somebody. */
    OFFERED(null),
    /** Its holder took the offer back. */
    WITHDRAWN(null),
    /** Whom it was offered to does not want it. */
    DECLINED(null),
    /** Another person holds it. */
    PASSED_ON("gift.passed-on");

    private final String type;

    GrantEvent(String type) {
        this.type = type;
    }

    /** Its name at the hub; empty for what concerns nobody outside. */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }
}
