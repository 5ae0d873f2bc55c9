package org.cyclorama.defaults.identity;

/** Names of the realm's roles, for {@code @RolesAllowed}. */
public final class Roles {

    /** Defines conferences and sees everything of them. */
    public static final String ORGANIZER = "organizer";
    /** Makes the broadcast. */
    public static final String CREW = "crew";
    /** Checks people in. */
    public static final String DOOR_STAFF = "door-staff";
    /** Manages the booths of its regions. */
    public static final String REGIONAL_TEAM = "regional-team";
    /** Another company's system. */
    public static final String PARTNER_PORTAL = "partner-portal";
    /** May give gifts. */
    public static final String GIFT_GRANTER = "gift-granter";
    /** One of the suite's own services. */
    public static final String SERVICE = "service";
    /** Anybody logged in. */
    public static final String PARTICIPANT = "participant";

    private Roles() {
    }
}
