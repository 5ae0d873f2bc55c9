package org.cyclorama.registration.privacy;

/** What a person can ask for. */
enum PrivacyKind {
    /** A copy of everything that is known. */
    EXPORT,
    /** That nothing is known any more. */
    ERASURE
}
