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
