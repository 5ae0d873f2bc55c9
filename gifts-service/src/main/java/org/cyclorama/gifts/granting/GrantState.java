package org.cyclorama.gifts.granting;

/** What has become of a grant. */
public enum GrantState {
    /** Given, and not looked at yet. */
    GRANTED
}
