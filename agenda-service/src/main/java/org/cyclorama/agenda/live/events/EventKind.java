package org.cyclorama.agenda.live.events;

import java.util.Locale;

/** What can happen. */
public enum EventKind {
    /** There is a new release. */
    RELEASED(false),
    /** An airing is new in the programme. */
    AIRING_ADDED(false),
    /** An airing has another time or channel. */
    AIRING_MOVED(false),
    /** An airing shows something else than before. */
    AIRING_CHANGED(false),
    /** An airing will not be. */
    AIRING_CANCELLED(false),
    /** An airing is on air. */
    AIRING_STARTED(false),
    /** An airing is over. */
    AIRING_ENDED(false),
    /** A channel comes from its other stream. */
    STREAM_SWITCHED(false),
    /** Somebody has something to say to everyone. */
    ANNOUNCEMENT(false),
    /** A contribution link has another state or order. */
    LINK_CHANGED(true),
    /** Something that an airing needs was announced, arrived or changed. */
    MEDIA_CHANGED(true),
    /** Nothing happened, but what happened meanwhile is not known any more: read everything again. */
    RESET(false);

    private final boolean backstage;

    EventKind(boolean backstage) {
        this.backstage = backstage;
    }

    /** Whether only crews may know. */
    public boolean isBackstage() {
        return backstage;
    }

    /** Name of the server-sent event. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
