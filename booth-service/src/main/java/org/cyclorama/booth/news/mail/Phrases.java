package org.cyclorama.booth.news.mail;

/** The subject and the first sentence of a notice. */
record Phrases(String subject, String body) {

    static Phrases of(Notice notice, Wording words, String booth, String who) {
        return switch (notice) {
            case MEETING_BOOKED -> new Phrases(words.meetingBookedSubject(booth), words.meetingBooked(booth));
            case MEETING_MOVED -> new Phrases(words.meetingMovedSubject(booth), words.meetingMoved(booth));
            case MEETING_CANCELLED -> new Phrases(words.meetingCancelledSubject(booth), words.meetingCancelled(booth));
            case MEETING_SOON -> new Phrases(words.meetingSoonSubject(booth), words.meetingSoon(booth));
            case TEAM_MEETING_BOOKED -> new Phrases(words.teamMeetingBookedSubject(booth), words.teamMeetingBooked(who));
            case TEAM_MEETING_MOVED -> new Phrases(words.teamMeetingMovedSubject(booth), words.teamMeetingMoved(who));
            case TEAM_MEETING_CANCELLED -> new Phrases(words.teamMeetingCancelledSubject(booth),
                    words.teamMeetingCancelled(who));
            case REQUEST_RECEIVED -> new Phrases(words.requestReceivedSubject(booth), words.requestReceived(booth));
            case REQUEST_CHANGED -> new Phrases(words.requestChangedSubject(booth), words.requestChanged(booth));
            case REQUEST_MESSAGE -> new Phrases(words.requestMessageSubject(booth), words.requestMessage(booth));
            case TEAM_REQUEST_OPENED -> new Phrases(words.teamRequestOpenedSubject(booth), words.teamRequestOpened(who));
            case TEAM_REQUEST_MESSAGE -> new Phrases(words.teamRequestMessageSubject(booth), words.teamRequestMessage(who));
            case TEAM_REQUEST_OVERDUE -> new Phrases(words.teamRequestOverdueSubject(booth), words.teamRequestOverdue(who));
        };
    }

    /** The state of a request; null for one that needs no words. */
    static String state(String state, Wording words) {
        return switch (state) {
            case "ACCEPTED" -> words.stateAccepted();
            case "ANSWERED" -> words.stateAnswered();
            case "DECLINED" -> words.stateDeclined();
            case "EXPIRED" -> words.stateExpired();
            case null, default -> null;
        };
    }
}
