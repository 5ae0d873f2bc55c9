package org.cyclorama.booth.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.cyclorama.booth.meetings.Agenda.book;
import static org.cyclorama.booth.meetings.Agenda.cancel;
import static org.cyclorama.booth.meetings.Agenda.contact;
import static org.cyclorama.booth.meetings.Agenda.day;
import static org.cyclorama.booth.meetings.Agenda.slots;
import static org.cyclorama.booth.news.mail.MailParts.calendar;
import static org.cyclorama.booth.news.mail.MailParts.calendarType;
import static org.cyclorama.booth.news.mail.MailParts.has;
import static org.cyclorama.booth.news.mail.MailParts.part;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.mail.internet.MimeMessage;

import org.cyclorama.booth.news.mail.TestMail;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import biweekly.component.VEvent;
import biweekly.property.Method;

@QuarkusTest
class MeetingMailTest {

    private final String member = unique(Agenda.MEMBER);
    private final String visitor = unique("visitor");
    private final String address = visitor + "@people.example";
    private String booth;

    @BeforeEach
    void aBooth() {
        booth = Agenda.booth("TURKEY", member);
    }

    @Test
    void bothSidesAreInvitedInTheirOwnWords() throws Exception {
        LocalDateTime start = day(30);
        String id = book(slots(booth, member, start, 30, 1).getFirst(), visitor).path("id");

        MimeMessage mail = mails(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("ブースとのミーティング");
        assertThat(mail.getHeader("Content-Language")).containsExactly("ja");
        assertThat(part(mail, "text/plain")).contains("Name of " + visitor + " 様", "https://meet.example/turkey", "Asia/Tokyo",
                "20:00");
        assertThat(part(mail, "text/html")).contains("lang=\"ja\"", "https://meet.example/turkey");
        VEvent event = calendar(mail).getEvents().getFirst();
        assertThat(calendar(mail).getMethod()).isEqualTo(Method.request());
        assertThat(calendarType(mail)).contains("method=REQUEST");
        assertThat(event.getUid().getValue()).startsWith(id + "@");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start.atZone(Agenda.ISTANBUL).toInstant());
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(start.plusMinutes(30).atZone(Agenda.ISTANBUL).toInstant());
        assertThat(event.getAttendees()).singleElement().extracting(one -> one.getEmail()).isEqualTo(address);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("no-reply@cyclorama.example");
        assertThat(calendar(mail).validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();

        MimeMessage team = mails(contact(member), 1).getFirst();
        assertThat(team.getHeader("Content-Language")).containsExactly("tr");
        assertThat(part(team, "text/plain")).contains("Name of " + visitor, "> Prices?", "14:00").doesNotContain(address);
        assertThat(part(team, "text/calendar")).doesNotContain(address);
        assertThat(calendar(team).getEvents().getFirst().getUid()).isEqualTo(event.getUid());
    }

    @Test
    void aMovedMeetingMovesInTheCalendarAndACancelledOneLeavesIt() {
        List<String> two = slots(booth, member, day(31), 30, 2);
        book(two.get(0), visitor);
        book(two.get(1), visitor, ", \"insteadOf\": \"" + two.get(0) + "\"");
        cancel(two.get(1), visitor);

        List<MimeMessage> three = mails(address, 3);
        assertThat(three).extracting(mail -> calendar(mail).getMethod().getValue()).containsExactly("REQUEST", "REQUEST",
                "CANCEL");
        assertThat(three).extracting(mail -> calendar(mail).getEvents().getFirst().getSequence().getValue()).containsExactly(0,
                1, 2);
        assertThat(three).extracting(mail -> calendar(mail).getEvents().getFirst().getUid().getValue()).containsOnly(
                calendar(three.getFirst()).getEvents().getFirst().getUid().getValue());
        assertThat(calendar(three.get(2)).getEvents().getFirst().getStatus().isCancelled()).isTrue();
        assertThat(part(three.get(2), "text/plain")).doesNotContain("https://meet.example");
        assertThat(mails(contact(member), 3)).extracting(mail -> calendar(mail).getMethod().getValue())
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
    }

    @Test
    void whoMovesToAnotherTeamLeavesTheFirstOnesCalendar() {
        String other = unique("Ayşe");
        String there = slots(Agenda.booth("TURKEY", other), other, day(32), 30, 1).getFirst();
        String here = slots(booth, member, day(33), 30, 1).getFirst();
        book(here, visitor);
        book(there, visitor, ", \"insteadOf\": \"" + here + "\"");

        assertThat(mails(contact(member), 2)).extracting(mail -> calendar(mail).getMethod().getValue())
                .containsExactly("REQUEST", "CANCEL");
        assertThat(mails(contact(other), 1)).extracting(mail -> calendar(mail).getMethod().getValue())
                .containsExactly("REQUEST");
    }

    @Test
    void aMeetingWithoutConsentNamesNobody() {
        String slot = slots(booth, member, day(34), 30, 1).getFirst();
        as(Tokens.participant(visitor)).body("{\"language\": \"en\", \"consentToContact\": false}")
                .post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(201);

        MimeMessage team = mails(contact(member), 1).getFirst();
        assertThat(part(team, "text/plain")).contains("bir ziyaretçi").doesNotContain(visitor);
        assertThat(part(team, "text/html")).doesNotContain(visitor);
        assertThat(part(team, "text/calendar")).doesNotContain(visitor);
        assertThat(mails(address, 1)).hasSize(1);
    }

    @Test
    void whoseAddressNobodyVerifiedGetsNoMail() {
        String slot = slots(booth, member, day(35), 30, 1).getFirst();
        as(Tokens.unverified(visitor)).body("{\"language\": \"en\", \"consentToContact\": true}")
                .post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(201);

        mails(contact(member), 1);
        assertThat(TestMail.to(address)).isEmpty();
    }

    @Test
    void aReminderComesOnceShortlyBefore() throws Exception {
        LocalDateTime soon = LocalDateTime.ofInstant(Instant.now().plus(Duration.ofMinutes(20)), Agenda.ISTANBUL);
        book(slots(booth, member, soon, 30, 1).getFirst(), visitor);
        String later = slots(booth, member, day(36), 30, 1).getFirst();
        book(later, visitor);

        List<MimeMessage> three = mails(address, 3);
        assertThat(three.stream().filter(mail -> !has(mail, "text/calendar")).toList()).singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("まもなく：ブースとのミーティング"));
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(30)).until(() -> TestMail.to(address).size() == 3);
    }

    @Test
    void whatPeopleWroteStaysText() throws Exception {
        String slot = slots(booth, member, day(37), 30, 1).getFirst();
        as(Tokens.participant(visitor))
                .body("""
                        {"language": "en", "consentToContact": true, "message": "<script>alert(1)</script>\\nBcc: all@people.example {x}"}""")
                .post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(201);

        MimeMessage team = mails(contact(member), 1).getFirst();
        assertThat(part(team, "text/html")).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(part(team, "text/plain")).contains("> <script>alert(1)</script>", "> Bcc: all@people.example {x}");
        assertThat(team.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "en,ltr,Your meeting with Booth", "zh,ltr,您与Booth的会面", "ko,ltr,Booth와의 미팅", "ru,ltr,Ваша встреча: Booth",
            "ar,rtl,لقاؤك مع Booth", "es,ltr,Su reunión con Booth", "pt,ltr,A sua reunião com Booth",
            "de,ltr,Ihr Treffen: Booth",
            "fr,ltr,Votre rendez-vous avec Booth", "it,ltr,Il suo incontro con Booth", "tr,ltr,Booth ile görüşmeniz",
            "pt-BR,ltr,A sua reunião com Booth", "nl,ltr,Your meeting with Booth" })
    void aMailIsInTheLanguageOfItsReader(String language, String direction, String subject) throws Exception {
        String slot = slots(booth, member, day(38), 30, 1).getFirst();
        as(Tokens.participant(visitor)).body("{\"language\": \"" + language + "\", \"consentToContact\": true}")
                .post(API + "/meeting-slots/" + slot + "/booking").then().statusCode(201);

        MimeMessage mail = mails(address, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(part(mail, "text/html")).contains("dir=\"" + direction + "\"");
    }

    private static List<MimeMessage> mails(String address, int number) {
        await().atMost(Duration.ofSeconds(20)).until(() -> TestMail.to(address).size() >= number);
        return TestMail.to(address);
    }
}
