package org.cyclorama.booth.news.mail;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Settings of mails. Server and sender are {@code quarkus.mailer}'s; while its host is {@code none}, none is sent. */
@ConfigMapping(prefix = "cyclorama.booth.mail")
interface MailConfig {

    /** Address of the expo's page in the portal; mails have no link to it if left out. */
    Optional<String> portal();
}
