package org.cyclorama.gifts.campaigns;

/** What a campaign gives one person only one piece for. */
public enum PerPerson {
    /** One for each source: somebody who earns it at two booths gets two. */
    SOURCE,
    /** One for the whole campaign, whatever the source. */
    CAMPAIGN
}
