package org.cyclorama.booth.mail;

import java.net.URI;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of mails. The SMTP server is that of {@code quarkus.mailer}. */
@ConfigMapping(prefix = "cyclorama.booth.mail")
interface MailConfig {

    /** Who sends: the sender of mails, and the organizer of invitations. */
    @WithDefault("expo@cyclorama.example")
    String from();

    /** Where the portal is: mails lead there. */
    @WithDefault("https://cyclorama.example/")
    URI portal();
}
