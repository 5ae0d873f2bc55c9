package org.cyclorama.agenda;

import org.cyclorama.defaults.problem.Problem;

/** The problems that only agenda-service answers with. */
public enum AgendaProblem implements Problem {

    PROGRAMME_CLASH("programme-clash", "A studio, channel or speaker would be in two airings at once", 409,
            "Move the airings that `clashes` names; nothing of the import was taken over."),
    PROGRAMME_NOT_RELEASABLE("programme-not-releasable", "The draft has errors", 409,
            "Mend what `findings` names with severity ERROR, then release again."),
    WARNINGS_NOT_ACKNOWLEDGED("warnings-not-acknowledged", "The draft has warnings that nobody acknowledged", 409,
            "Mend what `findings` names, or acknowledge each rule with a reason."),
    UNKNOWN_PARENT("unknown-parent", "The parent conference does not exist", 422,
            "Define the parent first, or leave `parent` out.");

    private final String slug;
    private final String title;
    private final int status;
    private final String remedy;

    AgendaProblem(String slug, String title, int status, String remedy) {
        this.slug = slug;
        this.title = title;
        this.status = status;
        this.remedy = remedy;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
