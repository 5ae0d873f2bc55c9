/**
 * What a person has, wherever and by which of its keys it was given; opening the wallet claims what waits for
 * the verified address.
 */
package org.cyclorama.gifts.wallet;
