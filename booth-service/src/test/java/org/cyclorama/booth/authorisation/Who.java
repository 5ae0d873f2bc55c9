package org.cyclorama.booth.authorisation;

import java.util.List;

import org.cyclorama.testkit.Tokens;

/** The columns of the table. */
enum Who {
    NOBODY("nobody"),
    PARTICIPANT("participant"),
    AUTHOR("author"),
    PARTNER("partner"),
    CREW("crew"),
    DOOR_STAFF("door staff"),
    SERVICE("service"),
    ORGANIZER("organizer"),
    /** An organizer whose claim names another conference. */
    ORGANIZER_ELSEWHERE("organizer of another conference"),
    TEAM_META("team of META", "META"),
    TEAM_TURKEY("team of TURKEY", "TURKEY"),
    TEAM_OF_TWO("team of EUROPE and TURKEY", "EUROPE", "TURKEY"),
    TEAM_OF_NONE("team of no region");

    private final String title;
    private final List<String> regions;

    Who(String title, String... regions) {
        this.title = title;
        this.regions = List.of(regions);
    }

    String title() {
        return title;
    }

    /** @param author the name of the person who wrote what the call is about */
    String token(String author) {
        return switch (this) {
            case NOBODY -> null;
            case PARTICIPANT -> Tokens.participant("bystander");
            case AUTHOR -> Tokens.participant(author);
            case PARTNER -> Tokens.partner("ACME");
            case CREW -> Tokens.crew();
            case DOOR_STAFF -> Tokens.doorStaff();
            case SERVICE -> Tokens.service("agenda-service");
            case ORGANIZER -> Tokens.organizer();
            case ORGANIZER_ELSEWHERE -> Tokens.staff("organizer", List.of("partners-elsewhere"));
            case TEAM_META, TEAM_TURKEY, TEAM_OF_TWO, TEAM_OF_NONE -> Tokens.team(regions.toArray(String[]::new));
        };
    }

    boolean isPerson() {
        return this != NOBODY && this != PARTNER && this != SERVICE;
    }

    boolean isTeam() {
        return name().startsWith("TEAM_");
    }

    /** Whether a team has the region, or the one that it is under. */
    boolean covers(String region) {
        return regions.contains(region) || "TURKEY".equals(region) && regions.contains("META");
    }
}
