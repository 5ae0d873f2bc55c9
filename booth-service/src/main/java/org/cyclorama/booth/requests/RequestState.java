package org.cyclorama.booth.requests;

import java.util.EnumSet;
import java.util.Set;

/** How far a request is. */
public enum RequestState {
    /** Waits for the region's team. */
    OPEN,
    /** The team works on it. */
    ACCEPTED,
    /** The team answered. */
    ANSWERED,
    /** The team can't help. */
    DECLINED,
    /** Nobody reacted in time. */
    EXPIRED;

    /** What a team can make of it: it may decide anew, but never make it waiting again. */
    private Set<RequestState> next() {
        return switch (this) {
            case OPEN, EXPIRED -> EnumSet.of(ACCEPTED, ANSWERED, DECLINED);
            case ACCEPTED -> EnumSet.of(ANSWERED, DECLINED);
            case ANSWERED, DECLINED -> EnumSet.of(ACCEPTED);
        };
    }

    /** Whether the team has done something. */
    public boolean isReaction() {
        return this != OPEN && this != EXPIRED;
    }

    public boolean mayBecome(RequestState other) {
        return next().contains(other);
    }
}
