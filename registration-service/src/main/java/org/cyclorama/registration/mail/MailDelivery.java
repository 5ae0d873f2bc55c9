package org.cyclorama.registration.mail;

import jakarta.enterprise.context.ApplicationScoped;

import org.cyclorama.defaults.outbox.OutboxDestination;
import org.cyclorama.defaults.outbox.OutboxMessage;
import org.cyclorama.defaults.outbox.RefusedForGoodException;
import org.jboss.logging.Logger;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.Message;
import io.vertx.ext.mail.SMTPException;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Sends mails from the outbox. */
@ApplicationScoped
class MailDelivery implements OutboxDestination {

    static final String NAME = "mail";

    private static final Logger LOG = Logger.getLogger(MailDelivery.class);

    private final Recipients recipients;
    private final Letters letters;
    private final Mailer mailer;
    private final ObjectMapper json;

    MailDelivery(Recipients recipients, Letters letters, Mailer mailer, ObjectMapper json) {
        this.recipients = recipients;
        this.letters = letters;
        this.mailer = mailer;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    /**
     * Sends inside the transaction that notes it: whoever tries the same message meanwhile waits for that note. Only a crash
     * between the server's answer and the commit sends a mail twice, with the same Message-ID.
     */
    @Override
    public void deliver(OutboxMessage message) {
        Notice notice = message.as(Notice.class, json);
        QuarkusTransaction.requiringNew().run(() -> recipients.of(notice)
                .filter(recipient -> recipients.note(message.id(), notice, recipient.conference()))
                .ifPresent(recipient -> send(letters.write(message.id(), notice, recipient))));
        LOG.infof("Mail %s (%s) of registration %s is done", message.id(), notice.occasion(), notice.registration());
    }

    private void send(Mail mail) {
        try {
            mailer.send(mail);
        } catch (RuntimeException e) {
            throw isFinal(e) ? new RefusedForGoodException("the mail or its address is refused for good", e) : e;
        }
    }

    /** 5xx of RFC 5321, or an address that is none: another attempt would get the same answer. */
    private static boolean isFinal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return smtp.isPermanent();
            }
            if (cause instanceof IllegalArgumentException) {
                return true;
            }
        }
        return false;
    }
}
