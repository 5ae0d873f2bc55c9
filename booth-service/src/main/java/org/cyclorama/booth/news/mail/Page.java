package org.cyclorama.booth.news.mail;

import java.util.List;

import io.quarkus.qute.TemplateData;

/**
 * A mail in words.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param quote what the other side wrote; null without
 * @param link where the button leads; null for none
 */
@TemplateData
record Page(String language, String direction, String subject, String summary, String greeting, String body, String quote,
        List<Line> lines, String button, String link, String footer) {

    /** One fact. */
    @TemplateData
    record Line(String label, String value) {
    }
}
