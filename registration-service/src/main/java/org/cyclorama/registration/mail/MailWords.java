package org.cyclorama.registration.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every sentence of a mail; the words are in messages/mail_*.properties, one file a language. */
@MessageBundle("mail")
interface MailWords {

    @Message
    String subjectConfirmed(String conference);

    @Message
    String subjectWaitlisted(String conference);

    @Message
    String subjectPromoted(String conference);

    @Message
    String subjectChanged(String conference);

    @Message
    String subjectCancelled(String conference);

    @Message
    String subjectVenueClosed(String conference);

    @Message
    String greeting(String name);

    @Message
    String confirmedOnline();

    @Message
    String confirmedInPerson(String place);

    @Message
    String waitingOnline(String place);

    @Message
    String waitlisted();

    @Message
    String promoted(String place);

    @Message
    String changed();

    @Message
    String cancelled();

    @Message
    String venueClosed(String place);

    @Message
    String when();

    @Message
    String where();

    @Message
    String online();

    @Message
    String ticket();

    @Message
    String calendar();

    @Message
    String manage();

    @Message
    String footer(String conference);
}
