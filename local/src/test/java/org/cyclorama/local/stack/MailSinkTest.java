package org.cyclorama.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

class MailSinkTest {

    @TempDir
    Path repository;

    @Test
    void everyMailLiesAsAFileOfItsRecipient() throws Exception {
        int port = freePort();
        var folders = Folders.from(Map.of(), repository);
        var sink = new MailSink(folders, Ports.from(Map.of("CYCLORAMA_PORT_SMTP", Integer.toString(port))));
        sink.start();
        try {
            GreenMailUtil.sendTextEmail("tokyo@participants.example", "no-reply@cyclorama.example", "Your ticket",
                    "It is attached.",
                    new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            try (var mails = Files.list(folders.state().resolve("mail"))) {
                assertThat(mails).singleElement().satisfies(mail -> {
                    assertThat(mail.getFileName().toString()).endsWith("tokyo@participants.example.eml");
                    assertThat(mail).content().contains("Subject: Your ticket").contains("It is attached.");
                });
            }
        } finally {
            sink.stop();
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
