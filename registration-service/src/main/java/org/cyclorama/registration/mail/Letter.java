package org.cyclorama.registration.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A mail as its templates show it: all words are in the person's language already.
 *
 * @param direction {@code rtl} or {@code ltr}
 * @param where null when the person attends nowhere any more
 * @param ticket content id of the ticket's picture; null without one
 * @param calendar null without an attached file
 * @param link where the person manages the registration; null if the installation does not say
 */
record Letter(String language, String direction, String subject, String greeting, String text, String conference,
        String whenLabel, String when, String whereLabel, String where, String ticketHint, String ticket, String calendar,
        String manage, String link, String footer) {

    /** One letter, in two forms. */
    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        /** {@code templates/Letter/html.html}. */
        static native TemplateInstance html(Letter letter);

        /** {@code templates/Letter/text.txt}. */
        static native TemplateInstance text(Letter letter);
    }
}
