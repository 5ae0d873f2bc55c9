package org.cyclorama.booth;

import org.cyclorama.testkit.Tokens;

/** Tokens by the words of the tables in tests. */
public final class Callers {

    private Callers() {
    }

    /** {@code team META}, {@code participant} …; null for {@code nobody}. */
    public static String token(String caller) {
        return switch (caller) {
            case "nobody" -> null;
            case "organizer" -> Tokens.organizer();
            case "crew" -> Tokens.crew();
            case "door-staff" -> Tokens.doorStaff();
            case "partner" -> Tokens.partner("ACME");
            case "team nowhere" -> Tokens.team();
            case String team when team.startsWith("team ") -> Tokens.team(team.substring("team ".length()));
            default -> Tokens.participant(caller);
        };
    }
}
