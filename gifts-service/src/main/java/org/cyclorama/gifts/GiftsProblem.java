package org.cyclorama.gifts;

import org.cyclorama.defaults.problem.Problem;

/** The problems of this service. */
public enum GiftsProblem implements Problem {

    OUT_OF_STOCK("Everything that the campaign had to give is given", 409,
            "Nothing: the person was not given anything. The organizer can raise the campaign's stock."),
    CAMPAIGN_CLOSED("The campaign is not open", 409,
            "See `opensAt` and `closesAt` of the campaign. What was given before stays."),
    SOURCE_MISMATCH("The campaign does not give for a source of this kind", 422,
            "See `source` of the campaign."),
    UNKNOWN_GIFT("The conference has no such gift", 422, "Define the gift first."),
    STOCK_BELOW_GRANTED("More than this stock is given already", 409,
            "Choose a stock of at least `granted`; with exactly that nothing more is given."),
    RULE_OF_ONE_FIXED("A campaign's `perPerson` never changes", 409,
            "Close this campaign and define another.");

    private final Kind kind;

    GiftsProblem(String title, int status, String remedy) {
        kind = new Kind(title, status, remedy);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
