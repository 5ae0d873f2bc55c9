package org.cyclorama.booth.news.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.defaults.outbox.Outbox;

/** Takes mails to be sent. */
@ApplicationScoped
public class Mails {

    private final Outbox outbox;

    Mails(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Sends a mail after the surrounding transaction has committed; none to who has no address.
     *
     * @param about what mails to one reader keep their order about, for example the id of a meeting
     */
    @Transactional(TxType.MANDATORY)
    public void send(Object about, Letter letter) {
        if (letter.to() != null) {
            outbox.put(MailDelivery.NAME, about + " " + (letter.notice().name().startsWith("TEAM_") ? "team" : "visitor"),
                    letter);
        }
    }
}
