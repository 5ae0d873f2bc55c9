package org.cyclorama.gifts;

import org.cyclorama.defaults.problem.Problem;

/** The problems of this service. */
public enum GiftsProblem implements Problem {

    OUT_OF_STOCK("out-of-stock", "Everything that the campaign had to give is given", 409,
            "Nothing: the person was not given anything. The organizer can raise the campaign's stock."),
    CAMPAIGN_CLOSED("campaign-closed", "The campaign is not open", 409,
            "See `opensAt` and `closesAt` of the campaign. What was given before stays."),
    SOURCE_MISMATCH("source-mismatch", "The campaign does not give for a source of this kind", 422,
            "See `source` of the campaign."),
    UNKNOWN_GIFT("unknown-gift", "The conference has no such gift", 422, "Define the gift first."),
    STOCK_BELOW_GRANTED("stock-below-granted", "More than this stock is given already", 409,
            "Choose a stock of at least `granted`; with exactly that nothing more is given."),
    RULE_OF_ONE_FIXED("rule-of-one-fixed", "A campaign's `perPerson` never changes", 409,
            "Close this campaign and define another.");

    private final String slug;
    private final String title;
    private final int status;
    private final String remedy;

    GiftsProblem(String slug, String title, int status, String remedy) {
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
