package org.cyclorama.booth.news.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.cyclorama.defaults.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes mails to be sent. */
@ApplicationScoped
public class Mails {

    private static final String NO_SERVER = "none";

    private final Outbox outbox;
    private final boolean isOn;

    Mails(Outbox outbox, @ConfigProperty(name = "quarkus.mailer.host") String server) {
        this.outbox = outbox;
        this.isOn = !NO_SERVER.equals(server);
    }

    /**
     * Sends a mail after the surrounding transaction has committed; none to who has no address, nor without a server.
     *
     * @param about what mails to one reader keep their order about, for example the id of a meeting
     */
    @Transactional(TxType.MANDATORY)
    public void send(Object about, Letter letter) {
        if (isOn && letter.to() != null) {
            outbox.put(MailDelivery.NAME, about + " " + (letter.notice().name().startsWith("TEAM_") ? "team" : "visitor"),
                    letter);
        }
    }
}
