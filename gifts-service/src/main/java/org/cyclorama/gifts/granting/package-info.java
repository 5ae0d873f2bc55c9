/**
 * The giving itself. One person gets one piece for one occasion (a source, or a whole campaign), by a unique
 * constraint on who was given it first; never more pieces than the stock, by {@link
 * org.cyclorama.gifts.campaigns.Campaigns#claim}; and the counter always says how many rows there are, because
 * both change in one transaction. Every transaction takes its locks in the same order, persons' keys, then
 * grants, then stock, and each kind sorted, so that none waits for another in a circle.
 */
package org.cyclorama.gifts.granting;
