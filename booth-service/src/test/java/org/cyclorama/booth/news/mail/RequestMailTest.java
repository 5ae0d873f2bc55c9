package org.cyclorama.booth.news.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cyclorama.booth.Expo.API;
import static org.cyclorama.booth.Expo.as;
import static org.cyclorama.booth.Expo.unique;
import static org.cyclorama.booth.news.mail.MailParts.part;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;

import org.cyclorama.booth.Database;
import org.cyclorama.booth.Expo;
import org.cyclorama.booth.retention.PersonalData.Owner;
import org.cyclorama.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.ObjectMapper;

@QuarkusTest
class RequestMailTest {

    @Inject
    SentMail sentMail;
    @Inject
    Mails mails;
    @Inject
    Database database;
    @Inject
    ObjectMapper json;

    private final String visitor = unique("visitor");
    private final String address = visitor + "@people.example";
    private final String contact = unique("team") + "@team.example";
    private String booth;

    @BeforeEach
    void aBoothWhoseTeamReadsMail() {
        booth = staffed("en");
    }

    /** Where one speaks this language, and then English. */
    private String staffed(String language) {
        String definition = Expo.booth(unique("booth"), "TURKEY", null, "Welcome").replace("[\"tr\", \"en\"]",
                "[\"" + language + "\", \"en\"]").replace("\"campaign\"", "\"contact\": \"" + contact + "\", \"campaign\"");
        String id = as(Tokens.organizer()).body(definition).post(API + "/conferences/" + Expo.conference() + "/booths").then()
                .statusCode(201).extract().path("id");
        as(Tokens.organizer()).post(API + "/booths/" + id + "/publication").then().statusCode(200);
        return id;
    }

    @Test
    void aTeamIsWrittenToInItsLanguage() throws Exception {
        Expo.request(staffed("tr"), visitor).then().statusCode(201);

        assertThat(mails(contact, 1).getFirst().getSubject()).isEqualTo("Booth: yeni talep");
    }

    @Test
    void bothSidesHearOfARequestAndOfEveryAnswer() throws Exception {
        String request = Expo.request(booth, visitor).then().statusCode(201).extract().path("id");
        String messages = API + "/collaboration-requests/" + request + "/messages";
        as(Tokens.team("TURKEY")).body("{\"language\": \"en\", \"text\": \"Shall we <b>talk</b>?\"}").post(messages).then()
                .statusCode(201);
        as(Tokens.participant(visitor)).body("{\"language\": \"en\", \"text\": \"Gladly.\"}").post(messages).then()
                .statusCode(201);

        List<MimeMessage> toVisitor = mails(address, 2);
        assertThat(toVisitor.getFirst().getSubject()).isEqualTo("Booth has your request");
        MimeMessage answer = toVisitor.stream().filter(mail -> subject(mail).equals("Booth has written to you")).findFirst()
                .orElseThrow();
        assertThat(part(answer, "text/plain")).contains("> Shall we <b>talk</b>?");
        assertThat(part(answer, "text/html")).contains("&lt;b&gt;talk&lt;/b&gt;").doesNotContain("<b>");
        List<MimeMessage> toTeam = mails(contact, 2);
        assertThat(toTeam.getFirst().getSubject()).isEqualTo("Booth: a new request");
        assertThat(part(toTeam.getFirst(), "text/plain")).contains("Name of " + visitor, "Answer by: ");
        assertThat(toTeam).anyMatch(mail -> part(mail, "text/plain").contains("> Gladly."));
    }

    @Test
    void whoGaveNoConsentIsNotNamed() {
        as(Tokens.participant(visitor)).body("""
                {"topic": "OTHER", "products": [], "message": "Hello", "language": "en", "consentToContact": false}""")
                .post(API + "/booths/" + booth + "/collaboration-requests").then().statusCode(201);

        assertThat(part(mails(contact, 1).getFirst(), "text/plain")).contains("a visitor").doesNotContain(visitor);
        assertThat(TestMail.to(address)).isEmpty();
    }

    /** A mail that went out though its row stayed, as after a crash, is the same mail. */
    @Test
    void aMailHasOneMessageIdHoweverOftenItIsSent() throws Exception {
        Expo.request(booth, visitor).then().statusCode(201);

        String id = mails(contact, 1).getFirst().getHeader("Message-ID")[0];
        assertThat(id).matches("<[0-9a-f-]{36}@cyclorama.example>");
        assertThat(mails(contact, 1).getFirst().getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aTestConferenceSendsNoMail() {
        var letter = letter(Notice.REQUEST_RECEIVED, "elsewhere", address, null);
        QuarkusTransaction.requiringNew().run(() -> mails.send(unique("request"), letter));

        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(30)).until(() -> TestMail.to(address).isEmpty());
    }

    @Test
    void mailsOnTheirWayGoWithThePerson() throws Exception {
        onItsWay(letter(Notice.REQUEST_RECEIVED, Expo.conference(), address, null));

        assertThat(erase()).containsEntry("mailsOnTheirWay", 1);

        letItGo();
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(30)).until(() -> TestMail.to(address).isEmpty());
    }

    /** The team learns that somebody asked, as of who gave no consent. */
    @Test
    void mailsOnTheirWayToATeamForgetThePerson() throws Exception {
        onItsWay(letter(Notice.TEAM_REQUEST_OPENED, Expo.conference(), contact, "Name of " + visitor));

        assertThat(erase()).containsEntry("mailsOnTheirWay", 1);

        assertThat(database.number("SELECT count(*) FROM outbox_message o WHERE position('%s' IN o::text) > 0", visitor))
                .isZero();
        letItGo();
        assertThat(part(mails(contact, 1).getFirst(), "text/plain")).contains("a visitor")
                .doesNotContain(visitor, "Words of " + visitor);
    }

    /** As while the mail server is away. */
    private void onItsWay(Letter letter) throws Exception {
        database.change("""
                INSERT INTO outbox_message (destination, ordering_key, payload, next_attempt_at)
                VALUES ('mail', '%s', '%s', now() + interval '1 hour')""", contact, json.writeValueAsString(letter));
    }

    private Map<String, Integer> erase() {
        return QuarkusTransaction.requiringNew().call(() -> sentMail.erase(new Owner(Tokens.subject(visitor), null)));
    }

    private void letItGo() {
        database.change("UPDATE outbox_message SET next_attempt_at = now() WHERE ordering_key = '%s'", contact);
    }

    private Letter letter(Notice notice, String conference, String to, String who) {
        return new Letter(notice, conference, Tokens.subject(visitor), to, null, "en", Map.of("en", "Booth"),
                new Letter.Facts(who, null, null, null, null, null, "Words of " + visitor), null);
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MimeMessage> mails(String address, int number) {
        await().atMost(Duration.ofSeconds(20)).until(() -> TestMail.to(address).size() >= number);
        return TestMail.to(address);
    }
}
