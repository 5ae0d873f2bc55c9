package org.cyclorama.registration.mail;

import java.util.List;
import java.util.Locale;

/** The languages that mails are written in. */
final class Languages {

    /** As messages/mail_*.properties has them. */
    static final List<String> ALL = List.of("en", "ja", "zh", "ko", "ru", "ar", "es", "pt", "de", "fr", "it", "tr");

    private Languages() {
    }

    /** The one that suits a person's language best (RFC 4647 lookup); English for all others. */
    static Locale best(String tag) {
        String found = Locale.lookupTag(List.of(new Locale.LanguageRange(tag)), ALL);
        return Locale.forLanguageTag(found == null ? "en" : found);
    }

    /** {@code rtl} or {@code ltr}. */
    static String direction(Locale language) {
        return language.getLanguage().equals("ar") ? "rtl" : "ltr";
    }
}
