package org.cyclorama.defaults.keys;

/** What a look at a signed token told. */
public sealed interface Verification {

    /** Signed with one of the keys; says {@code payload}. */
    record Genuine(String payload) implements Verification {
    }

    /** Signed with a key that is not, or no longer, in the set. */
    record UnknownKey() implements Verification {
    }

    /** Altered, of another kind, or no token at all. */
    record BadSignature() implements Verification {
    }
}
