package org.cyclorama.registration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclorama.registration.Given.as;
import static org.cyclorama.registration.Given.conference;
import static org.cyclorama.registration.Given.inPerson;
import static org.cyclorama.registration.Given.online;
import static org.cyclorama.registration.Given.registered;
import static org.cyclorama.registration.Given.somebody;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import org.cyclorama.defaults.outbox.OutboxMessage;
import org.cyclorama.registration.BeforeTheEvent;
import org.cyclorama.registration.Eventually;
import org.cyclorama.registration.Given;
import org.cyclorama.registration.TestMail;
import org.cyclorama.registration.registrations.changes.Mode;
import org.cyclorama.registration.registrations.changes.State;
import org.cyclorama.testkit.Together;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.TimeoutException;

import com.fasterxml.jackson.databind.ObjectMapper;

import biweekly.component.VEvent;

/** Mails as they arrive at a real SMTP server; the calendar is read by another library than it was written with. */
@QuarkusTest
@TestProfile(BeforeTheEvent.class)
class MailTest {

    private static final String API = "/api/registration/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String person = somebody();
    private String conference;

    @BeforeEach
    void openConference() {
        conference = conference(1);
    }

    @Inject
    MailDelivery delivery;
    @Inject
    ObjectMapper json;

    @Test
    void whoRegistersOnlineIsToldInTheOwnLanguage() throws Exception {
        UUID id = registered(conference, person, online());
        Received mail = Received.of(mails(person, 1).getFirst());
        assertThat(mail.subject()).startsWith("登録が完了しました：");
        assertThat(mail.header("Content-Language")).isEqualTo("ja");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("Message-ID")).endsWith("@cyclorama>");
        assertThat(mail.text()).contains("大島 美咲 様", "2020年11月19日木曜日", "オンライン", "https://portal.example/me")
                .doesNotContain("<");
        assertThat(mail.html()).contains("lang=\"ja\"", "dir=\"ltr\"").doesNotContain("cid:");
        VEvent event = mail.calendar().getEvents().getFirst();
        assertThat(mail.calendar().getMethod().isPublish()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo(id + "@cyclorama");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false)).isEqualTo("20201119");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false)).isEqualTo("20201120");
    }

    @Test
    void whoComesGetsTheTicketRightToLeftInArabic() throws Exception {
        UUID id = registered(conference, person,
                inPerson("HALL").replace("\"ja\"", "\"ar-EG\"").replace("大島 美咲", "<b>ليلى</b>"));
        Received mail = Received.of(mails(person, 1).getFirst());
        assertThat(mail.html())
                .contains("lang=\"ar\"", "dir=\"rtl\"", "cid:ticket@cyclorama", "&lt;b&gt;ليلى&lt;/b&gt;", "Moscow",
                        "روسيا")
                .doesNotContain("<b>");
        String ticket = as(Tokens.participant(person)).get(API + "/registrations/" + id + "/ticket").then().extract()
                .path("ticket");
        assertThat(mail.scannedPicture("<ticket@cyclorama>")).isEqualTo(ticket);
        assertThat(mail.calendar().getEvents().getFirst().getLocation().getValue()).startsWith("Moscow");
    }

    @Test
    void everyStepIsTold() throws Exception {
        UUID first = registered(conference, person, inPerson("HALL").replace("\"ja\"", "\"en-GB\""));
        mails(person, 1);
        String second = somebody();
        registered(conference, second, inPerson("HALL").replace("\"ja\"", "\"de\""));
        assertThat(Received.of(mails(second, 1).getFirst()).text()).contains("Warteliste", "Moscow");
        as(Tokens.participant(person)).contentType("application/merge-patch+json").header("If-Match", "*")
                .body("{\"mode\": \"IN_PERSON\", \"venue\": \"ANNEX\"}").patch(API + "/registrations/" + first).then()
                .statusCode(200);
        Received changed = Received.of(mails(person, 2).getLast());
        assertThat(changed.subject()).startsWith("Your registration has changed");
        Received promoted = Received.of(mails(second, 2).getLast());
        assertThat(promoted.subject()).startsWith("Ein Platz ist frei für Sie");
        assertThat(promoted.html()).contains("cid:ticket@cyclorama");
        as(Tokens.participant(person)).header("If-Match", "*").delete(API + "/registrations/" + first).then().statusCode(204);
        Received cancelled = Received.of(mails(person, 3).getLast());
        assertThat(cancelled.calendar().getMethod().isCancel()).isTrue();
        assertThat(cancelled.calendar().getEvents().getFirst().getSequence().getValue())
                .isGreaterThan(changed.calendar().getEvents().getFirst().getSequence().getValue());
        assertThat(cancelled.calendar().getEvents().getFirst().getUid()).isEqualTo(
                changed.calendar().getEvents().getFirst().getUid());
    }

    @Test
    void peopleOfTestConferencesGetNone() throws Exception {
        String trial = "partners-trial-" + UUID.randomUUID();
        Given.define(trial, 2).then().statusCode(201);
        registered(trial, person, online());
        UUID id = registered(conference, person, online());
        mails(person, 1);
        assertThat(TestMail.to(person)).hasSize(1).allSatisfy(mail -> assertThat(
                Received.of(mail).calendar().getEvents().getFirst().getUid().getValue()).startsWith(id.toString()));
    }

    @Test
    void organizerLoadsPeopleWithoutMail() throws Exception {
        String other = somebody();
        for (String query : List.of("?notify=false", "")) {
            String who = query.isEmpty() ? other : person;
            as(Tokens.organizer()).header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("registrations", List.of(Given.line(who + "@people.example", who))))
                    .post(API + "/conferences/" + conference + "/registrations/batch" + query).then().statusCode(200)
                    .body("created", equalTo(1));
        }
        mails(other, 1);
        assertThat(TestMail.to(person)).isEmpty();
    }

    @RepeatedTest(3)
    void sameMessageTriedByManyAtOnceIsSentOnce() throws Exception {
        UUID id = registered(conference, person, online());
        mails(person, 1);
        String notice = json.writeValueAsString(
                new Notice(id, Occasion.CONFIRMED, State.CONFIRMED, Mode.ONLINE, null, null, null));
        OutboxMessage message = new OutboxMessage(UUID.randomUUID(), MailDelivery.NAME, id.toString(), notice, null, 1);
        Together.run(8, i -> () -> {
            try {
                delivery.deliver(message);
            } catch (TimeoutException e) {
                // A server that said nothing is asked again, as the outbox does.
                delivery.deliver(message);
            }
            return i;
        });
        assertThat(TestMail.to(person).stream().filter(mail -> messageId(mail).contains(message.id().toString()))).hasSize(1);
    }

    @Test
    void overtakenMailIsNotSent() throws Exception {
        UUID id = registered(conference, person, online());
        mails(person, 1);
        String notice = json.writeValueAsString(
                new Notice(id, Occasion.WAITLISTED, State.CONFIRMED, Mode.ONLINE, null, "HALL", null));
        delivery.deliver(new OutboxMessage(UUID.randomUUID(), MailDelivery.NAME, id.toString(), notice, null, 1));
        assertThat(TestMail.to(person)).hasSize(1);
    }

    private static List<MimeMessage> mails(String person, int least) {
        Eventually.holds(PATIENCE, () -> assertThat(TestMail.to(person)).hasSizeGreaterThanOrEqualTo(least));
        return TestMail.to(person);
    }

    private static String messageId(MimeMessage mail) {
        return Received.of(mail).header("Message-ID");
    }
}
