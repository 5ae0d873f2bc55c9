package org.cyclorama.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** What the stack mailed to people, as a mail program reads it from the state folder. */
public final class Mailbox {

    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /** Waits until there are so many mails to this address; the oldest comes first. */
    public List<MimeMessage> awaitMails(String address, int count) {
        return Eventually.eventually(count + " mails to " + address, () -> to(address), mails -> mails.size() >= count);
    }

    /** A mail's file is called after the time it came and whom it went to. */
    private List<MimeMessage> to(String address) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(" " + address + ".eml")).sorted()
                    .map(Mailbox::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(file + " is no mail", e);
        }
    }
}
