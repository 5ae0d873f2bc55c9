package org.cyclorama.booth.news.mail;

/** What a mail tells. The words are those of {@link Wording}. */
public enum Notice {
    /** To a visitor: the team will be met. */
    MEETING_BOOKED,
    /** To a visitor: at another time. */
    MEETING_MOVED,
    /** To a visitor: the team will not be met. */
    MEETING_CANCELLED,
    /** To a visitor: soon. */
    MEETING_SOON,
    /** To a team: a visitor comes. */
    TEAM_MEETING_BOOKED,
    /** To a team: at another time. */
    TEAM_MEETING_MOVED,
    /** To a team: nobody comes. */
    TEAM_MEETING_CANCELLED,
    /** To a visitor: the request arrived. */
    REQUEST_RECEIVED,
    /** To a visitor: the team did something with it. */
    REQUEST_CHANGED,
    /** To a visitor: the team wrote. */
    REQUEST_MESSAGE,
    /** To a team: a visitor asks to work together. */
    TEAM_REQUEST_OPENED,
    /** To a team: the visitor wrote. */
    TEAM_REQUEST_MESSAGE,
    /** To a team: a request waits too long. */
    TEAM_REQUEST_OVERDUE
}
