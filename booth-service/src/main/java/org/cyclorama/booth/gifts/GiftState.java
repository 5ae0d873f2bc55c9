package org.cyclorama.booth.gifts;

/** How far a gift is. */
public enum GiftState {
    /** None comes: the booth gives none, or its campaign was not open when it was earned. */
    NONE,
    /** Earned just now; it will be in the wallet soon, also when gifts-service is down at the moment. */
    ON_ITS_WAY,
    /** An earlier comment or request at this booth earned it. */
    ALREADY_EARNED,
    /** It is in the wallet. */
    GRANTED,
    /** It was earned when none was left. */
    SOLD_OUT
}
