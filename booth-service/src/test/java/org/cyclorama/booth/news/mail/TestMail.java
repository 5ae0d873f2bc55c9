package org.cyclorama.booth.news.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** An SMTP server that keeps what it gets. */
public class TestMail implements QuarkusTestResourceLifecycleManager {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Override
    public Map<String, String> start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        return Map.of("quarkus.mailer.host", "localhost", "quarkus.mailer.port", String.valueOf(SERVER.getSmtp().getPort()),
                "quarkus.mailer.tls", "false");
    }

    @Override
    public void stop() {
        // Ends with the JVM.
    }

    /** All that was sent to this address, the oldest first. */
    public static List<MimeMessage> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail has a recipient", e);
        }
    }
}
