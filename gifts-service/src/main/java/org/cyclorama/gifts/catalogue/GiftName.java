package org.cyclorama.gifts.catalogue;

/** What is unique about a gift: its code in its conference. */
public record GiftName(String conference, String code) {
}
