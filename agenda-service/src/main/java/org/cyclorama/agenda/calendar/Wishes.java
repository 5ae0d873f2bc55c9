package org.cyclorama.agenda.calendar;

import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;

/** The languages that a reader asks for. */
public final class Wishes {

    private Wishes() {
    }

    /** {@code ?lang=} before {@code Accept-Language}; what can't be read asks for nothing. */
    public static List<Locale.LanguageRange> of(String lang, HttpHeaders headers) {
        String wish = lang == null ? headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) : lang;
        if (wish == null || wish.isBlank() || wish.strip().startsWith("*")) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(wish);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
