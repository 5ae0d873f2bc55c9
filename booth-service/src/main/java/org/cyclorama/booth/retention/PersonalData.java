package org.cyclorama.booth.retention;

import java.util.List;
import java.util.Map;

/**
 * What one feature keeps of a person. Implemented by a bean a feature; called inside a transaction, in the order of
 * {@link jakarta.annotation.Priority}, the highest first.
 */
public interface PersonalData {

    /**
     * The person to whom it belongs.
     *
     * @param subject OIDC subject
     * @param email verified address in lower case; null when unknown
     */
    record Owner(String subject, String email) {
    }

    /** All that is kept, by collection (for example {@code comments}): flat rows of text, numbers and booleans. */
    Map<String, List<Map<String, Object>>> export(Owner owner);

    /** Erases it, and tells how much by collection. Figures and stock stay right. */
    Map<String, Integer> erase(Owner owner);
}
