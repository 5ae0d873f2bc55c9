package org.cyclorama.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.mail.MessagingException;

import org.cyclorama.local.machine.Folders;
import org.cyclorama.local.machine.Port;
import org.cyclorama.local.machine.Ports;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** Takes every mail and sends none: each lies as a file in the state folder, to be read with any mail program. */
public final class MailSink implements Part {

    private final Path folder;
    private final int port;
    private GreenMail server;

    public MailSink(Folders folders, Ports ports) {
        this.folder = folders.state().resolve("mail");
        this.port = ports.of(Port.SMTP);
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String address() {
        return "smtp://localhost:" + port + ", kept in " + folder;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.SMTP);
    }

    @Override
    public synchronized void start() throws IOException {
        Files.createDirectories(folder);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setMessageDeliveryHandler(this::keep);
        server.start();
    }

    @Override
    public synchronized boolean running() {
        return server != null && server.isRunning();
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** Writes the file under its final name only when it is whole, so that a reader never sees half a mail. */
    private GreenMailUser keep(MovingMessage mail, MailAddress recipient) throws MessagingException {
        String name = Instant.now().toString().replace(':', '-') + " " + recipient.getEmail().replaceAll("[^\\w.@+-]", "_");
        Path unfinished = folder.resolve(UUID.randomUUID() + ".part");
        try {
            try (var out = Files.newOutputStream(unfinished)) {
                mail.getMessage().writeTo(out);
            }
            Files.move(unfinished, folder.resolve(name + ".eml"));
        } catch (IOException e) {
            throw new MessagingException("The mail could not be kept", e);
        }
        return new Recipient(recipient.getEmail());
    }
}
