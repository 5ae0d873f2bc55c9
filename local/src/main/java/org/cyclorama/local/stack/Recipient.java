package org.cyclorama.local.stack;

import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;

/**
 * Someone to whom the mail server need not deliver any more: the mail lies in its file already, and nothing is held in memory.
 */
record Recipient(String address) implements GreenMailUser {

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public void deliver(MovingMessage message) {
        // Kept as a file.
    }

    @Override
    public void deliver(MimeMessage message) {
        // Kept as a file.
    }

    @Override
    public void create() {
        // Everyone exists.
    }

    @Override
    public void delete() {
        // Everyone exists.
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }
}
