package org.cyclorama.booth.news.mail;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.booth.agenda.Conferences;
import org.cyclorama.defaults.outbox.OutboxDestination;
import org.cyclorama.defaults.outbox.OutboxMessage;
import org.cyclorama.defaults.outbox.RefusedForGoodException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Hands mails to the SMTP server. */
@ApplicationScoped
class MailDelivery implements OutboxDestination {

    static final String NAME = "mail";

    private static final Logger LOG = Logger.getLogger(MailDelivery.class);

    private final Mailer mailer;
    private final Composer composer;
    private final Conferences conferences;
    private final String sender;
    private final ObjectMapper json;

    /** @param from who sends mails, and organizes meetings: an address, or a name with an address in angle brackets */
    MailDelivery(Mailer mailer, Composer composer, Conferences conferences,
            @ConfigProperty(name = "quarkus.mailer.from") String from, ObjectMapper json) {
        this.mailer = mailer;
        this.composer = composer;
        this.conferences = conferences;
        this.sender = from.substring(from.indexOf('<') + 1).replace(">", "").strip();
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void deliver(OutboxMessage message) {
        Letter letter = message.as(Letter.class, json);
        if (conferences.isTest(letter.conference())) {
            LOG.infof("Mail %s is not sent: %s is a test", message.id(), letter.conference());
            return;
        }
        try {
            mailer.send(compose(message, letter));
            LOG.infof("Mail %s sent: %s", message.id(), letter.notice());
        } catch (RuntimeException e) {
            throw permanent(e) ? new RefusedForGoodException("the mail server refused the address or the mail", e) : e;
        }
    }

    private Mail compose(OutboxMessage message, Letter letter) {
        Page page = composer.compose(letter);
        Mail mail = Mail.withText(letter.to(), page.subject(), composer.text(page)).setHtml(composer.html(page))
                // A mail that is sent again is the same mail (RFC 5322, section 3.6.4).
                .addHeader("Message-ID", "<" + message.id() + sender.substring(sender.indexOf('@')) + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", page.language());
        if (letter.invitation() != null) {
            String method = letter.invitation().cancelled() ? "CANCEL" : "REQUEST";
            mail.addAttachment("meeting.ics", InvitationCalendar.write(letter, page, sender),
                    "text/calendar; method=" + method + "; charset=UTF-8");
        }
        return mail;
    }

    /** Whether the server will never take this mail (RFC 5321, section 4.2.1: 5yz). */
    private static boolean permanent(Throwable failure) {
        return causes(failure).stream().anyMatch(cause -> cause instanceof SMTPException refusal && refusal.isPermanent());
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10).toList();
    }
}
