package org.cyclorama.booth.news.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import biweekly.Biweekly;
import biweekly.ICalendar;

/** What a mail holds, read by other libraries than those that wrote it. */
public final class MailParts {

    private MailParts() {
    }

    /** The part whose content type begins so. */
    public static String part(MimeMessage mail, String type) {
        return parts(mail).stream().filter(part -> is(part, type)).map(MailParts::text).findFirst().orElseThrow();
    }

    /** Whether there is such a part. */
    public static boolean has(MimeMessage mail, String type) {
        return parts(mail).stream().anyMatch(part -> is(part, type));
    }

    /** Its invitation or cancellation. */
    public static ICalendar calendar(MimeMessage mail) {
        return Biweekly.parse(part(mail, "text/calendar")).first();
    }

    /** Its method as the mail's own header says. */
    public static String calendarType(MimeMessage mail) {
        return parts(mail).stream().filter(part -> is(part, "text/calendar")).map(part -> {
            try {
                return part.getContentType();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).findFirst().orElseThrow();
    }

    private static List<BodyPart> parts(MimeMessage mail) {
        try {
            List<BodyPart> parts = new ArrayList<>();
            collect(mail.getContent(), parts);
            return parts;
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("A mail can be read", e);
        }
    }

    private static void collect(Object content, List<BodyPart> parts) throws IOException, MessagingException {
        if (content instanceof Multipart many) {
            for (int index = 0; index < many.getCount(); index++) {
                parts.add(many.getBodyPart(index));
                collect(many.getBodyPart(index).getContent(), parts);
            }
        }
    }

    private static boolean is(BodyPart part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(BodyPart part) {
        try {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
