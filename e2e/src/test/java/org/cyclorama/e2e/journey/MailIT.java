package org.cyclorama.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;

import org.cyclorama.e2e.stack.Callers;
import org.cyclorama.e2e.stack.Mailbox;
import org.cyclorama.e2e.stack.OnTheStack;
import org.cyclorama.e2e.stack.Stack;
import org.junit.jupiter.api.Test;

/** Who registers gets a mail in the own language, with the calendar in it. */
@OnTheStack
class MailIT {

    private final Callers callers;
    private final Mailbox mailbox;

    MailIT(Callers callers, Stack stack) {
        this.callers = callers;
        this.mailbox = stack.mailbox();
    }

    @Test
    void aRegistrationIsConfirmedInArabicAndACancellationToo() throws Exception {
        String person = callers.newcomer("Asia/Dubai", "ar");
        String id = callers.person(person)
                .body(Map.of("name", "ليلى حداد", "country", "AE", "zone", "Asia/Dubai", "language", "ar", "mode", "ONLINE"))
                .post(Event.REGISTRATIONS).then().statusCode(201).extract().path("id");

        String confirmed = text(mailbox.awaitMails(person, 1).getFirst());
        assertThat(confirmed).contains("text/calendar").contains("text/plain").contains("text/html");

        String registration = Event.REGISTRATION + "/registrations/" + id;
        String etag = callers.person(person).get(registration).then().extract().header("ETag");
        callers.person(person).header("If-Match", etag).delete(registration).then().statusCode(204);
        List<MimeMessage> both = mailbox.awaitMails(person, 2);
        assertThat(both.get(1).getMessageID()).isNotEqualTo(both.get(0).getMessageID());
    }

    private static String text(MimeMessage mail) throws Exception {
        var out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(StandardCharsets.US_ASCII);
    }
}
