package org.cyclorama.booth.requests;

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
    /** Nobody answered in time. */
    EXPIRED
}
