package org.cyclorama.gifts.campaigns;

/**
 * How much of a campaign is given and left.
 *
 * @param stock how many pieces there are; null for no limit
 */
public record StockLevel(Integer stock, int granted) {

    /** How many more can be given; null for no limit. */
    public Integer left() {
        return stock == null ? null : stock - granted;
    }
}
