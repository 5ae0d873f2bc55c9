package org.cyclorama.booth.retention;

/**
 * What one feature keeps of a conference. Implemented by a bean a feature; called inside a transaction, in the order of
 * {@link jakarta.annotation.Priority}, the highest first: booths and spaces, to which the others refer, go last.
 */
public interface ConferenceData {

    /** Deletes everything of the conference. */
    void delete(String conference);
}
