package org.cyclorama.registration.door.checkin.ledger;

/** Why somebody may not come in. */
public enum Refusal {
    ALREADY_CHECKED_IN("The ticket was used before."),
    NO_CLEARANCE("The place asks for an on-site clearance, and there is no valid one."),
    CANCELLED("The registration is cancelled."),
    WRONG_VENUE("The ticket is for another place."),
    NOT_IN_PERSON("The person attends online."),
    REVOKED("The person has a newer ticket."),
    UNKNOWN_KEY("The ticket was signed with an unknown key."),
    BAD_SIGNATURE("The ticket is not genuine."),
    NOT_HERE("The person is not registered for this conference.");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
