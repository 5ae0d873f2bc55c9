package org.cyclorama.registration;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;

/** A real SMTP server on loopback. */
public class TestMail implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        return Map.of("quarkus.mailer.host", "localhost", "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** What was sent to this address, oldest first. */
    public static List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
    }

    /** Nobody listens until {@link #up}. */
    public static void down() {
        server.getSmtp().stopService();
    }

    /** Somebody listens on its port, takes every connection and says nothing; after {@link #down}. */
    public static ServerSocket mute() throws IOException {
        ServerSocket port = new ServerSocket();
        port.setReuseAddress(true);
        port.bind(new InetSocketAddress("127.0.0.1", server.getSmtp().getPort()));
        return port;
    }

    /** Listens on the same port as before. */
    public static void up() {
        GreenMail before = server;
        server = new GreenMail(new ServerSetup(before.getSmtp().getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
