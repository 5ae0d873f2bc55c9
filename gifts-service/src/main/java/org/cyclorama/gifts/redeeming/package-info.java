/**
 * What a holder does with a gift: look at it (reveal), which shows a code from a list and a one-time code to redeem with;
 * redeem it, or have the door staff do so; download its file by a URL that is signed and good for minutes. And its end by the
 * organizer's word or by time.
 */
package org.cyclorama.gifts.redeeming;
