package org.cyclorama.booth;

import org.cyclorama.defaults.problem.Problem;

/** The problems that only booth-service answers with. */
public enum BoothProblem implements Problem {

    BOOTH_CODE_TAKEN("The conference has a booth with this code already", 409,
            "Change that booth, or choose another code."),
    BOOTH_PUBLISHED("The booth is published", 409, "Withdraw it first."),
    BOOTH_IN_USE("Visitors have used the booth", 409, "Withdraw it instead: what they said there is kept."),
    BOOTH_LED_TO("A space leads to the booth", 409, "Take the `hotspots` out of the space first."),
    PRODUCT_LED_TO("A space leads to a product that the draft lacks", 409,
            "Take the `hotspots` out of the space first, or the product into the draft again."),
    TOO_MANY_DOCUMENTS("The booth has as many documents as it may have", 422, "Delete one first."),
    TYPE_DISAGREES("The file is not of the type that it is said to be", 422,
            "Send the file's real type in Content-Type and in its name: PDF, PNG, JPEG or WebP."),
    RANGE_NOT_SATISFIABLE("The document has no such range", 416, "Ask for bytes that it has; Content-Range names its size."),
    BOOTH_STAYS("A booth keeps its code and its region", 422,
            "Send the code and region that the booth has, or set up another booth."),
    UNKNOWN_REGION("There is no such region", 422, "Use a code of the regions that agenda lists."),
    UNKNOWN_PRODUCT("The booth does not show this product", 422,
            "Use the codes of the booth's published products."),
    STATE_NOT_POSSIBLE("The request can't get from its state to this one", 409,
            "Read it again and choose a state that follows."),
    COMMENT_WITHDRAWN("The comment was withdrawn by its author", 409,
            "Nothing is left to decide; read the queue again."),
    NOT_A_PANORAMA("The picture is no panorama", 400, "Send a JPEG, PNG or WebP picture that is twice as wide as high."),
    UNKNOWN_TEAM_MEMBER("The booth's team has nobody of this name", 422, "Use a name of the booth's team."),
    MEMBER_IS_BUSY("The member of the team has another slot at this time", 409, "Offer another time, or withdraw that slot."),
    SLOT_TAKEN("Somebody else has booked this slot", 409, "Book another one."),
    SLOT_PAST("The slot has begun already", 409, "Book a later one."),
    ANOTHER_MEETING("The visitor has another meeting at this time", 409,
            "Book another time, or name the other one's slot in `insteadOf`.");

    private final Kind kind;

    BoothProblem(String title, int status, String remedy) {
        kind = new Kind(title, status, remedy);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
