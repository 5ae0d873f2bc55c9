package org.cyclorama.gifts.grants;

import java.util.Set;

/** What has become of a grant. The table allows the same steps and no others. */
public enum GrantState {
    /** Given, and not looked at yet. */
    GRANTED,
    /** Its holder has seen what it is. */
    REVEALED,
    /** Used up. */
    REDEEMED,
    /** Not used while its gift was valid. */
    EXPIRED,
    /** Taken back by the organizer. */
    REVOKED;

    /** Whether it may go on from here to there. */
    boolean mayBecome(GrantState next) {
        return switch (this) {
            case GRANTED -> Set.of(REVEALED, EXPIRED, REVOKED).contains(next);
            case REVEALED -> Set.of(REDEEMED, EXPIRED, REVOKED).contains(next);
            case REDEEMED, EXPIRED, REVOKED -> false;
        };
    }

    /** Whether nothing can be done with it any more. */
    public boolean isOver() {
        return this == EXPIRED || this == REVOKED;
    }
}
