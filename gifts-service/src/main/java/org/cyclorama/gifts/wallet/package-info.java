/**
 * What a person has, wherever and by which of its keys it was given, and how it goes on to somebody else: by an offer that the
 * other accepts. At any time a gift has exactly one holder; at most one offer of it is open. Opening the wallet claims what
 * waits for the verified address.
 */
package org.cyclorama.gifts.wallet;
