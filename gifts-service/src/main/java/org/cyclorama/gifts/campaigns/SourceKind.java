package org.cyclorama.gifts.campaigns;

import java.util.Locale;

/** Who gives the pieces of a campaign. A source is written {@code kind:name}. */
public enum SourceKind {
    /** A booth, for the first comment or request: {@code booth:<id>}. */
    BOOTH,
    /** The organizer, by hand: {@code organizer:<why>}. */
    ORGANIZER;

    boolean isOf(String source) {
        return source.startsWith(name().toLowerCase(Locale.ROOT) + ":");
    }
}
