/**
 * Why something is given: for what kind of source, when, and how many pieces there are. The stock belongs to the campaign
 * alone. Never more is given than there is, and the stock is never lowered below what is given: one conditional update each
 * ({@link org.cyclorama.gifts.campaigns.Stock}), and a check constraint behind them. What kinds of sources there are is data.
 */
package org.cyclorama.gifts.campaigns;
