/**
 * The giving itself. One person gets one piece for one occasion (a source, or a whole campaign), by a unique constraint on who
 * was given it first; never more pieces than the stock, by {@link org.cyclorama.gifts.campaigns.Campaigns#claim}; and the
 * counter always says how many rows there are, because both change in one transaction.
 * <p>
 * Single wishes stand in a {@link org.cyclorama.gifts.granting.Line}: whoever waits at the same moment is served by one
 * transaction, so that a campaign that everybody wants at once costs one update of its counter and one commit for many.
 * <p>
 * Every transaction takes its locks in the same order, persons' keys, then grants, then stock, then codes, and each kind
 * sorted, so that none waits for another in a circle.
 */
package org.cyclorama.gifts.granting;
