package org.cyclorama.booth;

import org.cyclorama.defaults.problem.Problem;

/** The problems that only booth-service answers with. */
public enum BoothProblem implements Problem {

    BOOTH_CODE_TAKEN("booth-code-taken", "The conference has a booth with this code already", 409,
            "Change that booth, or choose another code."),
    BOOTH_STAYS("booth-stays", "A booth keeps its code and its region", 422,
            "Send the code and region that the booth has, or set up another booth."),
    UNKNOWN_REGION("unknown-region", "There is no such region", 422, "Use a code of the regions that agenda lists."),
    UNKNOWN_PRODUCT("unknown-product", "The booth does not show this product", 422,
            "Use the codes of the booth's published products."),
    COMMENT_WITHDRAWN("comment-withdrawn", "The comment was withdrawn by its author", 409,
            "Nothing is left to decide; read the queue again.");

    private final String slug;
    private final String title;
    private final int status;
    private final String remedy;

    BoothProblem(String slug, String title, int status, String remedy) {
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
