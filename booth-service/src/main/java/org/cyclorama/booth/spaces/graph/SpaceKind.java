package org.cyclorama.booth.spaces.graph;

/** What a space is for. */
public enum SpaceKind {
    /** Booths and products. */
    EXPO,
    /** A walk through a place. */
    TOUR,
    /** Leisure, with a cinema. */
    LOUNGE
}
