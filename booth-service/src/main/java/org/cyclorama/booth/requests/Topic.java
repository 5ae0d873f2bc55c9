package org.cyclorama.booth.requests;

/** What somebody wants to do together. */
public enum Topic {
    DISTRIBUTION,
    TECHNOLOGY,
    SERVICES,
    OTHER
}
