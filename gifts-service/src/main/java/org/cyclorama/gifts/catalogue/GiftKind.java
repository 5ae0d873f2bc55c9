package org.cyclorama.gifts.catalogue;

/** What a gift is. */
public enum GiftKind {
    /** A picture for one's screen. */
    WALLPAPER,
    /** Something to show on one's profile. */
    BADGE,
    /** The use of a product for a time. */
    SUBSCRIPTION,
    /** A seat somewhere. */
    TICKET,
    /** A code to use elsewhere. */
    CODE,
    /** A signed document. */
    CERTIFICATE
}
