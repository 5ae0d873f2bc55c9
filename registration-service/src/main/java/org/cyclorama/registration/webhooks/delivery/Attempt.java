package org.cyclorama.registration.webhooks.delivery;

/** What came of one attempt. */
sealed interface Attempt {

    /** The webhook took it. */
    record Taken(int status) implements Attempt {
    }

    /** The webhook says that it is gone for good (410). */
    record Gone() implements Attempt {
    }

    /**
     * It did not work, perhaps next time.
     *
     * @param status what was answered; null without an answer
     * @param reason for the partner to read
     */
    record Failed(Integer status, String reason) implements Attempt {
    }
}
