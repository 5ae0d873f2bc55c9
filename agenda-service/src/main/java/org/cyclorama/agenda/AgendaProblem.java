package org.cyclorama.agenda;

import org.cyclorama.defaults.problem.Problem;

/** The problems that only agenda-service answers with. */
public enum AgendaProblem implements Problem {

    PROGRAMME_CLASH("A studio, channel or speaker would be in two airings at once", 409,
            "Move the airings that `clashes` names; nothing of the import was taken over."),
    PROGRAMME_NOT_RELEASABLE("The draft has errors", 409,
            "Mend what `findings` names with severity ERROR, then release again."),
    WARNINGS_NOT_ACKNOWLEDGED("The draft has warnings that nobody acknowledged", 409,
            "Mend what `findings` names, or acknowledge each rule with a reason."),
    CODE_TAKEN("There is one of this code already", 409,
            "Choose another code, or change the one that is there."),
    NOT_A_TEST("Only a test conference can be deleted", 409,
            "Leave it: what was announced stays findable."),
    CONFERENCE_IN_USE("Other conferences belong to this one", 409,
            "Delete those first, or give them another parent."),
    AIRING_OVER("There is nothing to watch any more", 409,
            "The airing has ended and its replay too, or it was called off: look for another airing of the session."),
    NOT_ADMITTED("Only people with a confirmed registration may watch this channel", 403,
            "Register for the conference, or wait until the registration is confirmed."),
    PLAYLIST_EXPIRED("The address of this playlist has expired", 403,
            "Join the airing again."),
    NO_BACKUP("The channel has no backup stream", 409,
            "Define one for the channel first."),
    NOTHING_TO_DELAY("All of it has ended or was called off", 409,
            "Nothing can be delayed any more."),
    UNKNOWN_PARENT("The parent conference does not exist", 422,
            "Define the parent first, or leave `parent` out.");

    private final Kind kind;

    AgendaProblem(String title, int status, String remedy) {
        kind = new Kind(title, status, remedy);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
