package org.cyclorama.booth.authorisation;

/** Who may do something, as rules that the documented table spells out and the tests hold the service to. */
enum Access {
    PUBLIC {
        @Override
        int status(Who who, String region) {
            return OK;
        }
    },
    /** Any person. */
    PERSON {
        @Override
        int status(Who who, String region) {
            return who.isPerson() ? OK : refused(who);
        }
    },
    /** A person, and only what is its own; what others own is public, and so known to be there. */
    OWN_KNOWN {
        @Override
        int status(Who who, String region) {
            return who == Who.AUTHOR ? OK : who.isPerson() ? FORBIDDEN : refused(who);
        }
    },
    /** A person, and only what is its own; what others own is not there. */
    OWN_HIDDEN {
        @Override
        int status(Who who, String region) {
            return who == Who.AUTHOR ? OK : who.isPerson() ? NOT_FOUND : refused(who);
        }
    },
    /** Who manages the region; it is known to everybody that this is there. */
    MANAGER_KNOWN {
        @Override
        int status(Who who, String region) {
            return manages(who, region) ? OK : refused(who);
        }
    },
    /** Who manages the region; to another team, what is not public is not there. */
    MANAGER_HIDDEN {
        @Override
        int status(Who who, String region) {
            return manages(who, region) ? OK
                    : who.isTeam() || who == Who.ORGANIZER_ELSEWHERE ? NOT_FOUND : refused(who);
        }
    },
    /** The same by a path that anybody may read: it is not there for anybody else. */
    MANAGER_READS {
        @Override
        int status(Who who, String region) {
            return manages(who, region) ? OK : NOT_FOUND;
        }
    },
    /** Who manages the region, in all conferences together. */
    REGION {
        @Override
        int status(Who who, String region) {
            return who == Who.ORGANIZER || who == Who.ORGANIZER_ELSEWHERE || who.covers(region) ? OK : refused(who);
        }
    },
    /** The author and who manages the region; it is private to these two sides. */
    TWO_SIDES {
        @Override
        int status(Who who, String region) {
            return who == Who.AUTHOR || manages(who, region) ? OK : who.isPerson() ? NOT_FOUND : refused(who);
        }
    },
    ORGANIZER {
        @Override
        int status(Who who, String region) {
            return who == Who.ORGANIZER ? OK : refused(who);
        }
    },
    SERVICE {
        @Override
        int status(Who who, String region) {
            return who == Who.SERVICE ? OK : refused(who);
        }
    };

    /** Stands for whatever success is. */
    static final int OK = 200;

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /** What a caller is answered at a booth of this region. */
    abstract int status(Who who, String region);

    /** Whether the region makes a difference. */
    boolean isRegional() {
        return name().startsWith("MANAGER") || this == TWO_SIDES || this == REGION;
    }

    private static boolean manages(Who who, String region) {
        return who == Who.ORGANIZER || who.covers(region);
    }

    private static int refused(Who who) {
        return who == Who.NOBODY ? UNAUTHENTICATED : FORBIDDEN;
    }
}
