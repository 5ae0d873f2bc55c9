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
            "Close this campaign and define another."),
    UNKNOWN_SOURCE_KIND("There is no such kind of source", 422, "See source-kinds, or add it there."),
    STEP_NOT_ALLOWED("The gift's state does not allow this", 409,
            "See `state`: what is redeemed, expired or revoked stays so, and only what is revealed can be redeemed."),
    NOT_VALID_NOW("The gift is not valid at this moment", 409, "See `validFrom` and `validUntil` of the gift."),
    REDEMPTION_CODE_REFUSED("The code to redeem with is wrong, used or too old", 409,
            "Reveal the gift again for a new code, or let the door staff redeem it."),
    NO_DOWNLOAD("The gift has no file", 409, "It is no download; see its kind."),
    NO_LIST_OF_CODES("The gift is not given by codes", 422, "Only a gift of kind CODE has a list of codes."),
    ALREADY_OFFERED("The gift is offered to somebody else", 409, "Take that offer back first."),
    OFFER_REFUSED("The gift can't be offered so", 422,
            "Offer it to somebody else than yourself; giving it back needs somebody who passed it on to you.");

    private final Kind kind;

    GiftsProblem(String title, int status, String remedy) {
        kind = new Kind(title, status, remedy);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
